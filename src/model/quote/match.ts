import { fold, type Folded } from '../text/fold.ts';
import type { Section, Span, TextUnit } from '../text/types.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;

const foldedSections = new WeakMap<Section, Folded>();

/** A section's text made comparable; computed once. */
export function foldedText(section: Section): Folded {
  const known = foldedSections.get(section);
  if (known !== undefined) return known;
  const folded = fold(section.text);
  foldedSections.set(section, folded);
  return folded;
}

/** Whether a stretch begins and ends where words do. */
function isWhole(text: string, start: number, end: number): boolean {
  const cutsBefore = LETTER.test(text.charAt(start)) && LETTER.test(text.charAt(start - 1));
  const cutsAfter = LETTER.test(text.charAt(end - 1)) && LETTER.test(text.charAt(end));
  return !cutsBefore && !cutsAfter;
}

/** The first place, from `from` on, where folded words stand as whole words; -1 when there is none. */
export function indexOfWords(text: string, words: string, from = 0): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) return at;
  }
  return -1;
}

/** All places where folded words stand, at most `most`. */
export function placesOfWords(text: string, words: string, most: number): number[] {
  const places: number[] = [];
  for (let at = indexOfWords(text, words); at >= 0 && places.length < most;) {
    places.push(at);
    at = indexOfWords(text, words, at + 1);
  }
  return places;
}

/** Parts of "början … slut" in folded form; one part when there is no "…". */
export function stretchParts(folded: string): string[] {
  return folded
    .split(/ ?\.{3,} ?/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The unit a place of a section's text lies in; between two units, the one before. */
export function unitAt(section: Section, offset: number): TextUnit | undefined {
  let low = 0;
  let high = section.units.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((section.units[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return section.units[low];
}

/** Units that a stretch touches, in order. */
export function unitsOf(section: Section, span: Span): TextUnit[] {
  return section.units.filter(({ start, end }) => start < span.end && end > span.start);
}
