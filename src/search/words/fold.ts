/** Soft hyphens, joiners and direction marks: there for the layout, not for the reader. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const MARKS = /\p{M}/gu;

/** A text as search compares it: composed, lower case, nothing that cannot be seen. */
export function normalised(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLocaleLowerCase('sv');
}

/** A word without its accents, as it is written on a keyboard that has none: "mote" for "möte". */
export function folded(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replace(/ø/g, 'o').replace(/æ/g, 'ae').replace(/ß/g, 'ss');
}
