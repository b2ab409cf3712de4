import { fromUses } from './from-modals.ts';
import { besideModals, strengthOf } from './from-phrases.ts';
import { modalUse, ownModals } from './modals.ts';
import { negateFor } from './negation.ts';
import { findPhrases } from './phrases.ts';
import { fromPurpose } from './purpose.ts';
import { readSentence, type SentenceReading } from './reading.ts';
import type { OneSentence, StrengthReading, StrengthWords } from './types.ts';

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

/** What leads into an item, nearest first; nothing for its later sentences. */
export function leadInsOf(input: OneSentence): readonly string[] {
  if (input.isItem !== true || input.isFirstSentenceOfItem === false) return [];
  const leadIns = input.leadIn === undefined ? [] : [input.leadIn].flat();
  const finished = leadIns.findIndex(isFinished);
  return finished < 0 ? leadIns : leadIns.slice(0, finished);
}

/** Step 6, first half: the lead-in of the list, then the heading. */
export function fromContext(
  input: OneSentence,
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
