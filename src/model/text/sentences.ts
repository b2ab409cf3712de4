import { BEFORE_INITIAL, MAYBE_LAST, NEVER_LAST } from './abbreviations.ts';
import { INVISIBLE } from './fold.ts';
import { groupsOf } from './sentence-groups.ts';
import type { Span } from './types.ts';

const STOPS = /[.!?…]+/g;
const CLOSERS = /["”“’'»)\]*]/;
const OPENERS = /^["”“„’'«»([–—-]+/u;
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{Nd}/u;
/** No abbreviation, and no word that matters here, is longer than this. */
const REACH = 40;

function afterSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && SPACE.test(text.charAt(index))) index += 1;
  return index;
}

function beforeSpace(text: string, from: number): number {
  let index = from;
  while (index > 0 && SPACE.test(text.charAt(index - 1))) index -= 1;
  return index;
}

/** The word that ends at `end`, with its punctuation but without opening marks, and where it starts. */
function wordBefore(text: string, end: number): { word: string; start: number } {
  let start = end;
  while (start > 0 && end - start < REACH && !SPACE.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, end).replace(OPENERS, '');
  return { word, start: end - word.length };
}

/** The word before, joined with single letters that stand before it: "t. ex." reads "t.ex.". */
function abbreviation(text: string, end: number): string {
  let { word, start } = wordBefore(text, end);
  for (let letters = 0; letters < 3; letters += 1) {
    const before = wordBefore(text, beforeSpace(text, start));
    if (!/^\p{Ll}\.$/u.test(before.word)) break;
    word = before.word + word;
    start = before.start;
  }
  return word.toLowerCase();
}

/** The first character after `from` that is more than an opening mark. */
function nextLetter(text: string, from: number): string {
  for (let index = from; index < Math.min(text.length, from + REACH); index += 1) {
    const char = String.fromCodePoint(text.codePointAt(index) ?? 32);
    if (!SPACE.test(char) && !INVISIBLE.test(char) && !OPENERS.test(char)) return char;
  }
  return '';
}

function isInitial(text: string, word: string, start: number): boolean {
  if (!/^(?:\p{Lu}\.)+$/u.test(word)) return false;
  if (word.length > 2) return true;
  const before = wordBefore(text, beforeSpace(text, start)).word;
  return before === '' || BEFORE_INITIAL.has(before.toLowerCase()) || UPPER.test(before.charAt(0));
}

/** A full stop that belongs to the word before it and does not end a sentence. */
function belongsToWord(text: string, end: number, sentenceStart: number, next: string): boolean {
  const short = abbreviation(text, end);
  if (MAYBE_LAST.has(short)) return !UPPER.test(next);
  if (NEVER_LAST.has(short)) return true;
  const { word, start } = wordBefore(text, end);
  if (isInitial(text, word, start)) return true;
  // "3." or "§ 3." at the beginning of a sentence numbers it.
  return /^\p{Nd}+(?:[.:]\p{Nd}+)*\.$/u.test(word) && /^[§\s]{0,4}$/.test(text.slice(sentenceStart, start));
}

function endsSentence(
  text: string,
  stop: string,
  stopEnd: number,
  end: number,
  sentenceStart: number,
): boolean {
  const next = nextLetter(text, end);
  if (LOWER.test(next) || /[,;:.!?%]/.test(next)) return false;
  if (stop === '.') return !belongsToWord(text, stopEnd, sentenceStart, next);
  if (/[!?]/.test(stop)) return true;
  return UPPER.test(next) || DIGIT.test(next);
}

/**
 * Cuts the text of one paragraph, list item or cell into sentences. Knows Swedish abbreviations,
 * initials, ordinals, times and dates; a stop in parentheses or in a quotation that stands within a
 * sentence ends nothing. Gives offsets without the white space around, never an empty span.
 */
export function splitSentences(text: string): Span[] {
  const isInGroup = groupsOf(text);
  const spans: Span[] = [];
  let start = afterSpace(text, 0);
  for (const { 0: stop, index } of text.matchAll(STOPS)) {
    const stopEnd = index + stop.length;
    let end = stopEnd;
    while (end < text.length && CLOSERS.test(text.charAt(end))) end += 1;
    if (stopEnd <= start || (end < text.length && !SPACE.test(text.charAt(end)))) continue;
    if (isInGroup(end, start) || !endsSentence(text, stop, stopEnd, end, start)) continue;
    spans.push({ start, end });
    start = afterSpace(text, end);
  }
  const end = beforeSpace(text, text.length);
  if (end > start) spans.push({ start, end });
  return spans;
}
