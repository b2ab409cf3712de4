import { INVISIBLE } from '../text/fold.ts';

/** A word of a sentence, in lower case, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The punctuation between the word before and this one. */
  readonly gap: string;
  /** Written with a capital where no sentence begins: a name or an abbreviation. */
  readonly isName: boolean;
}

/** A hyphen or a colon joins: "ska-krav" and "PM:s" are one word each. */
const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-‐‑:.'’][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;
const HIDDEN = new RegExp(INVISIBLE.source, 'gu');

/** Cuts a sentence into words. Soft hyphens and other invisible characters are no part of a word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let last = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = raw.replace(HIDDEN, '').normalize('NFC');
    const gap = text.slice(last, index);
    last = index + raw.length;
    if (word === '') continue;
    const isName = found.length > 0 && /^\p{Lu}/u.test(word) && !/[.!?:”"]\s*$/.test(gap);
    found.push({ word: word.toLowerCase(), start: index, end: last, gap, isName });
  }
  return found;
}
