import type { Modality } from '../schema/statement.ts';
import type { Parsed } from './clauses.ts';
import type { SentenceReading } from './reading.ts';
import type { StrengthFound, StrengthReading, StrengthWords } from './types.ts';

/** What a modal means with a negation; "måste inte" may mean two things and has no entry. */
export const NEGATED: Partial<Record<Modality, Modality>> = {
  shall: 'must-not',
  may: 'must-not',
  should: 'should-not',
};

function negationBefore(reading: SentenceReading, modal: Parsed, words: StrengthWords): Parsed | undefined {
  const before = reading.parsed.slice(0, modal.index);
  return before.findLast((token) => {
    if (!words.negations.has(token.word) || token.masked) return false;
    if (token.clause !== modal.clause || token.part !== modal.part) return false;
    const after = reading.parsed.slice(token.index + 1, modal.index + 1);
    return !words.afterNegation.has(after[0]?.word ?? '') && !after.some(({ gap }) => gap.includes(','));
  });
}

function negationAfter(reading: SentenceReading, modal: Parsed, words: StrengthWords): Parsed | undefined {
  let isLimited = false;
  for (const token of reading.parsed.slice(modal.index + 1)) {
    if (token.masked || token.clause !== modal.clause) continue;
    if (token.part !== modal.part || token.word === words.that.word) return undefined;
    const before = reading.parsed[token.index - 1]?.word ?? '';
    if (words.negations.has(token.word)) {
      if (words.coordinators.has(before)) return undefined;
      const next = reading.parsed[token.index + 1]?.word ?? '';
      return isLimited || words.afterNegation.has(next) ? undefined : token;
    }
    if (words.beforeNegation.has(token.word)) isLimited = true;
    if (words.infinitive(token.word) === 'sure') return undefined;
  }
  return undefined;
}

/** The negation that belongs to a modal, if any: before it in its clause, or after it and before its infinitive. */
export function negationOf(
  reading: SentenceReading,
  modal: Parsed,
  words: StrengthWords,
): Parsed | undefined {
  return negationAfter(reading, modal, words) ?? negationBefore(reading, modal, words);
}

/** What an item that begins with a negation ("inte besluta om medel") makes of its lead-in's strength. */
export function negateFor(
  item: SentenceReading,
  found: StrengthFound,
  words: StrengthWords,
): StrengthReading {
  const [first] = item.parsed;
  const negated = NEGATED[found.modality];
  if (first === undefined || !words.negations.has(first.word)) return found;
  const word = `${found.word ?? ''} ${first.word}`.trim();
  if (found.modality === 'must') return { fault: 'ambiguous-maste-inte', word, suggestion: 'indicative' };
  return negated === undefined ? found : { ...found, modality: negated, word };
}
