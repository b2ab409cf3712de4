import type { Modality } from '../schema/statement.ts';
import type { Clause, Parsed } from './clauses.ts';
import { NEGATED, negationOf } from './negation.ts';
import { levelOf, type SentenceReading } from './reading.ts';
import type { StrengthUnclear, StrengthWords } from './types.ts';
import { infinitiveAfter } from './word-order.ts';

/** A modal of the quote's own clause, with the negation that stands by it. */
export interface ModalUse {
  readonly token: Parsed;
  readonly modality: Modality;
  readonly negation?: string;
}

/** From weakest to strongest, for "ska och bör". */
const ORDER: readonly Modality[] = ['may', 'should', 'must', 'shall'];

const COUNTED: ReadonlySet<string> = new Set(['main', 'relative', 'that']);

/** The clause that is a sentence's only one with a verb is its main clause, whatever opens it: "Nätverk som PM ska …". */
function standsAlone(
  reading: SentenceReading,
  modal: Parsed,
  words: StrengthWords,
  isItem: boolean,
): boolean {
  const { base, parsed } = reading;
  if (isItem || base.kind !== 'main' || base.finites > 0 || modal.clause.parent !== base) return false;
  const between = parsed.slice(modal.clause.opener + 1, modal.index).map(({ word }) => word);
  const hasNegation = between.some((word) => words.negations.has(word));
  const isDefinite = words.definite.test(between.at(-1) ?? '');
  return (
    modal.clause.kind === 'relative' &&
    modal.clause.opener > 0 &&
    between.some((word) => !words.adverb(word)) &&
    !hasNegation &&
    !isDefinite
  );
}

/** Modals of the quote's own clause, in order, inside the quote or before it. */
export function ownModals(
  reading: SentenceReading,
  words: StrengthWords,
  isItem: boolean,
  where: (token: Parsed) => boolean,
): Parsed[] {
  if (!COUNTED.has(reading.base.kind)) return [];
  const all = reading.parsed.filter(
    (token) => token.role === 'modal' && !token.masked && where(token) && words.modals.has(token.word),
  );
  const own = all.filter(({ clause }) => levelOf(clause, reading.base) === 'own');
  if (own.length > 0) return own;
  const that = all.filter(({ clause }) => levelOf(clause, reading.base) === 'that');
  return that.length > 0 ? that : all.filter((modal) => standsAlone(reading, modal, words, isItem));
}

/** What one modal says, or why that is unclear. `completed` tells that the infinitive follows elsewhere. */
export function modalUse(
  reading: SentenceReading,
  token: Parsed,
  words: StrengthWords,
  completed: boolean,
): ModalUse | StrengthUnclear {
  const modality = words.modals.get(token.word) ?? 'shall';
  if (token.word === words.receives && !completed) {
    const infinitive = infinitiveAfter(reading.parsed, token.index, words);
    if (infinitive !== 'sure') {
      const suggestion = infinitive === 'maybe' ? 'may' : 'indicative';
      return { fault: 'ambiguous-far', word: token.word, suggestion };
    }
  }
  const negation = negationOf(reading, token, words)?.word;
  if (negation === undefined) return { token, modality };
  const word = `${token.word} ${negation}`;
  const negated = NEGATED[modality];
  if (negated === undefined) return { fault: 'ambiguous-maste-inte', word, suggestion: 'indicative' };
  return { token, modality: negated, negation };
}

/** "ska och bör" counts as the stronger; "ska eller bör" stays two. */
export function joinCoordinated(
  uses: readonly ModalUse[],
  reading: SentenceReading,
  words: StrengthWords,
): ModalUse[] {
  const joined: ModalUse[] = [];
  for (const use of uses) {
    const last = joined.at(-1);
    const between =
      last && reading.parsed.slice(last.token.index + 1, use.token.index).map(({ word }) => word);
    const isPair = between?.length === 1 && words.and.test(between[0] ?? '');
    if (last === undefined || !isPair) joined.push(use);
    else if (ORDER.indexOf(use.modality) > ORDER.indexOf(last.modality)) joined[joined.length - 1] = use;
  }
  return joined;
}

/** The part of its clause that a quote begins in. */
export function partOf(reading: SentenceReading, clause: Clause): number {
  const first = reading.parsed.find(
    (token) => reading.quoted(token) && !token.masked && token.clause === clause,
  );
  return first?.part ?? 0;
}
