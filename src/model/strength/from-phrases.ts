import type { StrengthSource } from '../graph/types.ts';
import type { Modality } from '../schema/statement.ts';
import { partOf } from './modals.ts';
import { findPhrases, type PhraseUse } from './phrases.ts';
import type { SentenceReading } from './reading.ts';
import type { StrengthReading, StrengthWords } from './types.ts';

/** What a phrase means where it stands, its negation counted. */
export const strengthOf = ({ phrase, isNegated }: PhraseUse): Modality =>
  isNegated ? phrase.negated : phrase.modality;

/** Everything but modals that has a strength, in the order in which it is asked for. */
export const besideModals = (reading: SentenceReading, words: StrengthWords): PhraseUse[] =>
  [words.equivalents, words.aims].flatMap((list) => findPhrases(reading, list, words));

/** Words with a strength of their own. Outside before the quote they are as lost as a modal there. */
export function fromPhrases(
  uses: readonly PhraseUse[],
  reading: SentenceReading,
  from: StrengthSource,
): StrengthReading | undefined {
  const inQuote = uses.find(({ first, last }) => last >= reading.first && first <= reading.last);
  if (inQuote !== undefined) return { modality: strengthOf(inQuote), from, word: inQuote.words };
  const part = partOf(reading, reading.base);
  const before = uses.find(({ first, last }) => last < reading.first && reading.parsed[first]?.part === part);
  return before && { fault: 'modal-before-quote', word: before.words, suggestion: strengthOf(before) };
}
