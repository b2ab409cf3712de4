/**
 * The webfont files the site serves and the diagrams are measured with: one list for both, since a
 * label fits its box only in the font it was measured in. `scripts/fonts.ts` makes the files.
 */

/** Family name in CSS. */
export const FONT_FAMILY = 'Source Sans 3';

/** The weights the site ships. */
export const WEIGHTS = [400, 600] as const;

/** One of the shipped weights. */
export type Weight = (typeof WEIGHTS)[number];

/** Parts of the alphabet, each a file of its own, in the order a browser tries them. */
export const SUBSETS = ['latin', 'latin-ext'] as const;

/** One of the shipped parts. */
export type Subset = (typeof SUBSETS)[number];

/** Folder of the font files, from the project root. */
export const FONT_FOLDER = 'public/fonts';

/** Name of one font file in its folder. */
export const fontFileName = (weight: Weight, subset: Subset): string =>
  `source-sans-3-${weight}-${subset}.woff2`;

/** Paths of all font files from the project root. */
export const fontFiles = (): string[] =>
  WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => `${FONT_FOLDER}/${fontFileName(weight, subset)}`));
