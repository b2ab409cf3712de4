/** Names of the style sheets that pictures have, in the order that pages take them in. */
export const PICTURE_SHEETS = ['picture', 'sequence'] as const;
