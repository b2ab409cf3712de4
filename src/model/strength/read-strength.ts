import type { StrengthSource } from '../graph/types.ts';
import { wordsOfLanguage } from './languages.ts';
import { joinCoordinated, modalUse, negateFor, ownModals, partOf, type ModalUse } from './modals.ts';
import { findPhrases, type PhraseUse } from './phrases.ts';
import { purposeOf } from './purpose.ts';
import { readSentence, type SentenceReading } from './reading.ts';
import { tenseOf } from './told.ts';
import type {
  StrengthFound,
  StrengthInput,
  StrengthReading,
  StrengthUnclear,
  StrengthWords,
} from './types.ts';

const spelled = ({ token, negation }: ModalUse): string =>
  negation === undefined ? token.word : `${token.word} ${negation}`;

function fromUses(uses: readonly ModalUse[], from: StrengthSource): StrengthReading | undefined {
  const [first] = uses;
  if (first === undefined) return undefined;
  if (uses.every(({ modality }) => modality === first.modality)) {
    return { modality: first.modality, from, word: spelled(first) };
  }
  return { fault: 'two-modals', word: uses.map(spelled).join(', ') };
}

/** Steps 3 and 4: a modal of the quote's own clause, with its negation. */
function fromModals(
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
  const found = fromUses(joinCoordinated(uses, reading), 'verb');
  if (found === undefined || 'fault' in found) return found;
  const other = otherVerbs(reading, words).find((use) => strengthOf(use) !== found.modality);
  return other === undefined ? found : { fault: 'two-modals', word: `${found.word ?? ''}, ${other.words}` };
}

/** Everything but modals that has a strength, in the order in which it is asked for. */
const besideModals = (reading: SentenceReading, words: StrengthWords): PhraseUse[] =>
  [words.equivalents, words.aims].flatMap((list) => findPhrases(reading, list, words));

/** Verbs of the quote that have a strength of their own beside its modal: "ska mötas och har rätt att …". */
function otherVerbs(reading: SentenceReading, words: StrengthWords): PhraseUse[] {
  return besideModals(reading, words).filter(
    ({ first, last }) =>
      first >= reading.first && last <= reading.last && reading.parsed[first]?.role === 'finite',
  );
}

/** Step 5: a modal of the same clause, left outside before the quote. */
function modalBefore(reading: SentenceReading, words: StrengthWords): StrengthUnclear | undefined {
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

const strengthOf = ({ phrase, isNegated }: PhraseUse) => (isNegated ? phrase.negated : phrase.modality);

/** Words with a strength of their own. Outside before the quote they are as lost as a modal there. */
function fromPhrases(
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

function fromPurpose(reading: SentenceReading, words: StrengthWords): StrengthFound | undefined {
  const kind = purposeOf(reading, words);
  if (kind === undefined) return undefined;
  return { modality: kind === 'goal' ? 'aim' : 'indicative', from: 'present', purpose: true };
}

/** What a lead-in or a heading says about the items below it; undefined when it says nothing. */
function fromAround(
  text: string,
  from: 'lead-in' | 'heading',
  words: StrengthWords,
  item: SentenceReading,
): StrengthReading | undefined {
  const reading = readSentence(text, text, [], from === 'heading', words);
  const [promise] = findPhrases(reading, words.promises, words);
  if (promise !== undefined) return { modality: 'promise', from, word: promise.words };
  const noun = words.promiseNoun.exec(text)?.[0];
  if (noun !== undefined)
    return { modality: 'promise', from, word: noun.replace(/\s.*|:$/s, '').toLowerCase() };
  const modal = ownModals(reading, words, false, () => true).at(-1);
  if (modal !== undefined) {
    const completed =
      words.infinitive(item.parsed[0]?.word ?? '') !== 'no' || item.parsed[0]?.word === words.that.word;
    const use = modalUse(reading, modal, words, completed);
    return 'fault' in use ? use : fromUses([use], from);
  }
  const [phrase] = besideModals(reading, words);
  if (phrase !== undefined) return { modality: strengthOf(phrase), from, word: phrase.words };
  const purpose = fromPurpose(reading, words);
  return purpose && { ...purpose, from };
}

/** A sentence that is finished leads into nothing. */
const isFinished = (text: string): boolean => /[.!?]["”’')\]]*$/.test(text.trim());

function leadInsOf(input: StrengthInput): readonly string[] {
  if (input.isItem !== true || input.isFirstSentenceOfItem === false) return [];
  const leadIns = input.leadIn === undefined ? [] : [input.leadIn].flat();
  const finished = leadIns.findIndex(isFinished);
  return finished < 0 ? leadIns : leadIns.slice(0, finished);
}

/** Step 6, first half: the lead-in of the list, then the heading. */
function fromContext(
  input: StrengthInput,
  item: SentenceReading,
  words: StrengthWords,
): StrengthReading | undefined {
  for (const leadIn of leadInsOf(input)) {
    const found = fromAround(leadIn, 'lead-in', words, item);
    if (found !== undefined) return 'fault' in found ? found : negateFor(item, found, words);
  }
  if (input.isItem !== true || input.isFirstSentenceOfItem === false || input.heading === undefined)
    return undefined;
  return fromAround(input.heading, 'heading', words, item);
}

const isItem = (input: StrengthInput): boolean => input.isItem === true;

/** Step 7: no word of strength; the tense decides. */
function fromTense(input: StrengthInput, reading: SentenceReading, words: StrengthWords): StrengthFound {
  const parts = new Set(reading.parsed.filter(reading.quoted).map(({ part }) => part));
  const { tense, word } = tenseOf(reading, words, parts);
  if (tense === 'past') return { modality: 'told', from: 'verb', ...(word !== undefined && { word }) };
  if (tense === 'present') return { modality: 'indicative', from: 'present' };
  const plain = reading.parsed.map((token) => token.word).join(' ');
  const preterite = reading.parsed.find((token) => token.index > 0 && words.weakPreterite.test(token.word));
  if (!isItem(input) && preterite !== undefined && reading.parsed.every(({ role }) => role === 'other')) {
    return { modality: 'told', from: 'verb', word: preterite.word };
  }
  if (words.bareParticiple.test(plain))
    return { modality: 'told', from: 'verb', word: plain.replace(/ .*/s, '') };
  if (leadInsOf(input).length > 0) return { modality: 'indicative', from: 'lead-in' };
  const hasVerb = reading.parsed.some(({ role }) => role !== 'other');
  return {
    modality: 'indicative',
    from: input.heading && (isItem(input) || !hasVerb) ? 'heading' : 'present',
  };
}

/**
 * Reads how binding the words of a statement are, from the words themselves, and never guesses: where
 * a reader would have to, it gives a fault and the strength that such a reader would probably write.
 */
export function readStrength(input: StrengthInput): StrengthReading {
  const words = wordsOfLanguage(input.language);
  const reading = readSentence(input.sentence, input.quote, input.if ?? [], isItem(input), words);
  const ownPromise = fromPhrases(findPhrases(reading, words.promises, words), reading, 'verb');
  const context = fromContext(input, reading, words);
  if (ownPromise !== undefined) return ownPromise;
  if (context && 'modality' in context && context.modality === 'promise') return context;
  return (
    fromModals(reading, words, isItem(input)) ??
    modalBefore(reading, words) ??
    fromPurpose(reading, words) ??
    context ??
    fromPhrases(findPhrases(reading, words.equivalents, words), reading, 'equivalent') ??
    fromPhrases(findPhrases(reading, words.aims, words), reading, 'equivalent') ??
    fromTense(input, reading, words)
  );
}
