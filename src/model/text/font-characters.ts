/**
 * The characters of the fonts that the site ships: first and last code point of each stretch, by font
 * file. `scripts/fonts.ts` makes the files from it.
 */
export const FONT_CHARACTERS = {
  // Swedish and the other languages of western Europe, with the punctuation of running text.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x152, 0x153],
    [0x200b, 0x200b],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x2032, 0x2033],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2191],
    [0x2193, 0x2193],
    [0x2212, 0x2212],
  ],
  // The rest of European Latin script, with Romanian, capital ß and Northern and Lule Sámi.
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17f],
    [0x1b7, 0x1b7],
    [0x1e4, 0x1e7],
    [0x1ee, 0x1ef],
    [0x218, 0x21b],
    [0x292, 0x292],
    [0x1e9e, 0x1e9e],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;

const ALL = Object.values(FONT_CHARACTERS).flat();
/** Take no room and need no glyph. */
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/u;

const isInFont = (codePoint: number): boolean =>
  ALL.some(([first, last]) => codePoint >= first && codePoint <= last);

/** The characters of a text that no shipped font has, each once, in order. */
export function notInFont(text: string): string[] {
  const drawn = Array.from(text.replace(/\s+/g, ' ')).filter((character) => !INVISIBLE.test(character));
  return [...new Set(drawn.filter((character) => !isInFont(character.codePointAt(0) ?? 0)))];
}
