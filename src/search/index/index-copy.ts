import { normalised } from '../words/fold.ts';
import type { Splitter } from '../words/compounds.ts';

/** What marks the joint of a compound: Pagefind then indexes the whole and its parts at one position. */
const JOINT = '^';
const WORD = /[\p{L}\p{N}\u00AD]+/gu;

/**
 * A text for the index alone, with the joints of its compounds marked: `samverkans^grupp`. Readers never
 * see it: `withoutJoints` takes the marks out again.
 */
export function indexCopy(text: string, split: Splitter): string {
  return text.replace(WORD, (word) => {
    const parts = split(normalised(word));
    if (!parts || parts.join('').length !== word.length) return word;
    let at = 0;
    return parts.map((part) => word.slice(at, (at += part.length))).join(JOINT);
  });
}

/** The text of an index copy as it was. */
export const withoutJoints = (text: string): string => text.replaceAll(JOINT, '');
