/** Id of a step's row on the page of its path, where the picture leads. */
export const stepElementId = (step: string): string => `steg-${step}`;
