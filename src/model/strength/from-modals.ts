import type { StrengthSource } from '../graph/types.ts';
import { besideModals, strengthOf } from './from-phrases.ts';
import { joinCoordinated, modalUse, ownModals, partOf, type ModalUse } from './modals.ts';
import type { PhraseUse } from './phrases.ts';
import type { SentenceReading } from './reading.ts';
import type { StrengthReading, StrengthUnclear, StrengthWords } from './types.ts';

const spelled = ({ token, negation }: ModalUse): string =>
  negation === undefined ? token.word : `${token.word} ${negation}`;

/** The strength that modals share; two that differ are a fault. */
export function fromUses(uses: readonly ModalUse[], from: StrengthSource): StrengthReading | undefined {
  const [first] = uses;
  if (first === undefined) return undefined;
  if (uses.every(({ modality }) => modality === first.modality)) {
    return { modality: first.modality, from, word: spelled(first) };
  }
  return { fault: 'two-modals', word: uses.map(spelled).join(', ') };
}

/** Steps 3 and 4: a modal of the quote's own clause, with its negation. */
export function fromModals(
  reading: SentenceReading,
  words: StrengthWords,
  isItem: boolean,
): StrengthReading | undefined {
  const uses: ModalUse[] = [];
  for (const token of ownModals(reading, words, isItem, reading.quoted)) {
    const use = modalUse(reading, token, words, false);
    if ('fault' in use) return use;
    uses.push(use);
  }
  const found = fromUses(joinCoordinated(uses, reading, words), 'verb');
  if (found === undefined || 'fault' in found) return found;
  const other = otherVerbs(reading, words).find((use) => strengthOf(use) !== found.modality);
  return other === undefined ? found : { fault: 'two-modals', word: `${found.word ?? ''}, ${other.words}` };
}

/** Verbs of the quote that have a strength of their own beside its modal: "ska mötas och har rätt att …". */
function otherVerbs(reading: SentenceReading, words: StrengthWords): PhraseUse[] {
  return besideModals(reading, words).filter(
    ({ first, last }) =>
      first >= reading.first && last <= reading.last && reading.parsed[first]?.role === 'finite',
  );
}

/** Step 5: a modal of the same clause, left outside before the quote. */
export function modalBefore(reading: SentenceReading, words: StrengthWords): StrengthUnclear | undefined {
  const part = partOf(reading, reading.base);
  const before = ownModals(
    reading,
    words,
    true,
    (token) => token.index < reading.first && token.clause === reading.base && token.part === part,
  );
  for (const token of before.toReversed()) {
    const use = modalUse(reading, token, words, false);
    if ('fault' in use && use.fault === 'ambiguous-far') continue;
    const word = 'fault' in use ? use.word : spelled(use);
    const suggestion = 'fault' in use ? use.suggestion : use.modality;
    return { fault: 'modal-before-quote', word, ...(suggestion && { suggestion }) };
  }
  return undefined;
}
