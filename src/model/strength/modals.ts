import type { Modality } from '../schema/statement.ts';
import type { Clause, Parsed } from './clauses.ts';
import { levelOf, type SentenceReading } from './reading.ts';
import type { StrengthFound, StrengthReading, StrengthUnclear, StrengthWords } from './types.ts';
import { infinitiveAfter } from './word-order.ts';

/** A modal of the quote's own clause, with the negation that stands by it. */
export interface ModalUse {
  readonly token: Parsed;
  readonly modality: Modality;
  readonly negation?: string;
}

/** From weakest to strongest, for "ska och bör". */
const ORDER: readonly Modality[] = ['may', 'should', 'must', 'shall'];

/** What a modal means with a negation; "måste inte" may mean two things and has no entry. */
const NEGATED: Partial<Record<Modality, Modality>> = {
  shall: 'must-not',
  may: 'must-not',
  should: 'should-not',
};

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
    between.length > 0 &&
    !hasNegation &&
    !isDefinite
  );
}

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

/** "ska och bör" counts as the stronger; "ska eller bör" stays two. */
export function joinCoordinated(uses: readonly ModalUse[], reading: SentenceReading): ModalUse[] {
  const joined: ModalUse[] = [];
  for (const use of uses) {
    const last = joined.at(-1);
    const between =
      last && reading.parsed.slice(last.token.index + 1, use.token.index).map(({ word }) => word);
    const isPair = between?.length === 1 && /^(?:och|samt)$/.test(between[0] ?? '');
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
