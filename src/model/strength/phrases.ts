import { levelOf, type SentenceReading } from './reading.ts';
import type { Parsed } from './clauses.ts';
import type { Phrase, StrengthWords } from './types.ts';
import { infinitiveAfter } from './word-order.ts';

/** "har … rätt att": up to this many words may stand at the "…". */
const GAP = 4;

/** A phrase found in the quote's clause: its words, first and last token, and whether it is negated. */
export interface PhraseUse {
  readonly phrase: Phrase;
  readonly words: string;
  readonly first: number;
  readonly last: number;
  readonly isNegated: boolean;
}

function matchAt(own: readonly Parsed[], start: number, parts: readonly string[]): number {
  let at = start;
  let isOpen = false;
  for (const part of parts) {
    if (part === '…') {
      isOpen = true;
      continue;
    }
    const until = isOpen ? at + GAP : at;
    while (at < until && own[at]?.word !== part) at += 1;
    if (own[at]?.word !== part) return -1;
    at += 1;
    isOpen = false;
  }
  return at - 1;
}

/** Finds phrases in the words of the quote's own clause, conditions left out. */
export function findPhrases(
  reading: SentenceReading,
  phrases: readonly Phrase[],
  words: StrengthWords,
): PhraseUse[] {
  const own = reading.parsed.filter(
    ({ clause, masked }) => !masked && levelOf(clause, reading.base) !== 'other',
  );
  return phrases.flatMap((phrase) => {
    const parts = phrase.words.split(' ');
    return own.flatMap((token, start): PhraseUse[] => {
      const end = token.word === parts[0] ? matchAt(own, start, parts) : -1;
      const last = own[end];
      if (last === undefined) return [];
      if (phrase.infinitive && infinitiveAfter(reading.parsed, last.index, words) === 'no') return [];
      const around = own.slice(Math.max(0, start - 2), end + 2);
      const isNegated = around.some(
        ({ word, index }) =>
          words.negations.has(word) && !words.afterNegation.has(reading.parsed[index + 1]?.word ?? ''),
      );
      const found = phrase.words.replace(/ …/g, '').replace(/ att$/, ' att');
      return [{ phrase, words: found, first: token.index, last: last.index, isNegated }];
    });
  });
}

/** Promises as phrases: they have no negation that would change them. */
export const promisePhrases = (words: StrengthWords): Phrase[] =>
  words.promises.map((promise) => ({ words: promise, modality: 'promise', negated: 'promise' }));
