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

interface Parted {
  readonly phrase: Phrase;
  readonly parts: readonly string[];
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

const indexes = new WeakMap<readonly Phrase[], ReadonlyMap<string, readonly Parted[]>>();

/** Phrases by their first word; computed once for each list. */
function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Parted[]> {
  const known = indexes.get(phrases);
  if (known !== undefined) return known;
  const index = new Map<string, Parted[]>();
  for (const phrase of phrases) {
    const parts = phrase.words.split(' ');
    const [first = ''] = parts;
    index.set(first, [...(index.get(first) ?? []), { phrase, parts }]);
  }
  indexes.set(phrases, index);
  return index;
}

/** Finds phrases in the words of the quote's own clause, conditions left out. */
export function findPhrases(
  reading: SentenceReading,
  phrases: readonly Phrase[],
  words: StrengthWords,
): PhraseUse[] {
  const index = byFirstWord(phrases);
  const own = reading.parsed.filter(
    ({ clause, masked }) => !masked && levelOf(clause, reading.base) !== 'other',
  );
  const isNegation = ({ word, index: at }: Parsed) =>
    words.negations.has(word) && !words.afterNegation.has(reading.parsed[at + 1]?.word ?? '');
  return own.flatMap((token, start) =>
    (index.get(token.word) ?? []).flatMap(({ phrase, parts }): PhraseUse[] => {
      const end = matchAt(own, start, parts);
      const last = own[end];
      if (last === undefined) return [];
      if (phrase.infinitive && infinitiveAfter(reading.parsed, last.index, words) === 'no') return [];
      const isNegated = own.slice(Math.max(0, start - 2), end + 2).some(isNegation);
      return [
        { phrase, words: phrase.words.replace(' …', ''), first: token.index, last: last.index, isNegated },
      ];
    }),
  );
}
