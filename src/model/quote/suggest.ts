import { fold } from '../text/fold.ts';
import type { Section, Span } from '../text/types.ts';
import { foldedText, indexOfWords, placesOfWords, unitAt } from './match.ts';

/** A quote up to this many words is written out. */
const WRITTEN_OUT = 8;
const FIRST_WORDS = 3;
const LAST_WORDS = 2;

interface Word {
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

const isUnique = (section: Section, words: string): boolean =>
  placesOfWords(foldedText(section).text, fold(words).text, 2).length === 1;

/** The stop of a sentence is no part of what is said. */
const withoutStop = (words: string): string => words.replace(/[\s.,;:]+$/u, '');

/** The shortest beginning of a text, from `FIRST_WORDS` words on, that stands once in the section. */
function uniqueStart(section: Section, text: string, words: readonly Word[]): string | undefined {
  for (let count = Math.min(FIRST_WORDS, words.length); count <= words.length; count += 1) {
    const start = withoutStop(text.slice(0, words[count - 1]?.end ?? 0));
    if (isUnique(section, start)) return start;
  }
  return undefined;
}

/** The shortest end of a text whose first match after the beginning is the end itself. */
function firstEnd(text: string, words: readonly Word[], from: number): string | undefined {
  const folded = fold(text).text;
  for (let count = LAST_WORDS; count < words.length; count += 1) {
    const end = text.slice(words.at(-count)?.start ?? 0);
    const wanted = fold(end).text;
    const at = indexOfWords(folded, wanted, from);
    if (at >= 0 && at + wanted.length === folded.length) return end;
  }
  return undefined;
}

function quoteOfText(section: Section, text: string): string | undefined {
  const words = wordsOf(text);
  const start = uniqueStart(section, text, words);
  if (start === undefined) return undefined;
  if (words.length <= WRITTEN_OUT) return isUnique(section, text) ? text : undefined;
  const end = firstEnd(text, words, fold(start).text.length);
  return end === undefined ? text : `${start} … ${end}`;
}

/**
 * The quote an editor would write for a stretch of one unit: the words, or "början … slut" of a long
 * one, grown to the end and then to the beginning of its sentence where that is needed to stand alone
 * in the section. Undefined when the whole sentence stands there twice.
 */
export function quoteFor(section: Section, span: Span): string | undefined {
  const unit = unitAt(section, span.start);
  if (unit === undefined) return undefined;
  const text = (from: Span) => withoutStop(section.text.slice(from.start, Math.min(from.end, unit.end)));
  const after = wordsOf(unit.text)
    .map(({ end }) => unit.start + end)
    .filter((end) => end > span.end);
  const before = wordsOf(unit.text)
    .map(({ start }) => unit.start + start)
    .filter((start) => start < span.start)
    .reverse();
  const wider: Span[] = [
    span,
    ...after.map((end) => ({ start: span.start, end })),
    ...before.map((start) => ({ start, end: span.end })),
    { start: unit.start, end: unit.end },
  ];
  for (const one of wider) {
    const quote = quoteOfText(section, text(one));
    if (quote !== undefined) return quote;
  }
  return undefined;
}
