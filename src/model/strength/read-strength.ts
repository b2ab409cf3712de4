import { fromContext } from './from-context.ts';
import { fromModals, modalBefore } from './from-modals.ts';
import { fromPhrases } from './from-phrases.ts';
import { fromTense } from './from-tense.ts';
import { wordsOfLanguage } from './languages.ts';
import { findPhrases } from './phrases.ts';
import { fromPurpose } from './purpose.ts';
import { readSentence } from './reading.ts';
import type { OneSentence, StrengthFound, StrengthInput, StrengthReading, StrengthWords } from './types.ts';

/** The steps of the algorithm, in order, for words that lie in one sentence. */
function readOne(input: OneSentence, words: StrengthWords): StrengthReading {
  const isItem = input.isItem === true;
  const reading = readSentence(input.sentence, input.quote, input.if ?? [], isItem, words);
  const promise = fromPhrases(findPhrases(reading, words.promises, words), reading, 'verb');
  const context = fromContext(input, reading, words);
  if (promise !== undefined) return promise;
  if (context && 'modality' in context && context.modality === 'promise') return context;
  return (
    fromModals(reading, words, isItem) ??
    modalBefore(reading, words) ??
    fromPurpose(reading, words) ??
    context ??
    fromPhrases(findPhrases(reading, words.equivalents, words), reading, 'equivalent') ??
    fromPhrases(findPhrases(reading, words.aims, words), reading, 'equivalent') ??
    fromTense(input, reading, words)
  );
}

const isPlain = ({ modality }: StrengthFound): boolean => modality === 'indicative' || modality === 'told';

/** One strength for words in several sentences: the one that is more than plain, if there is only one. */
function joined(readings: readonly StrengthReading[]): StrengthReading | undefined {
  const found: StrengthFound[] = [];
  for (const reading of readings) {
    if ('fault' in reading) return reading;
    found.push(reading);
  }
  const strong = found.filter((reading) => !isPlain(reading));
  const [first] = strong;
  if (first === undefined) return found[0];
  if (strong.every(({ modality }) => modality === first.modality)) return first;
  return { fault: 'two-modals', word: strong.map(({ word }) => word ?? '').join(', ') };
}

/**
 * Reads how binding the words of a statement are, from the words themselves, and never guesses: where
 * a reader would have to, it gives a fault and the strength that such a reader would probably write.
 */
export function readStrength(input: StrengthInput): StrengthReading {
  const words = wordsOfLanguage(input.language);
  if (words === undefined) return { fault: 'no-words-for-language', word: input.language ?? '' };
  const [sentence = input.quote, ...more] = [input.sentence].flat();
  const first = readOne({ ...input, sentence }, words);
  if (more.length === 0) return first;
  const rest = more.map((one) => readOne({ ...input, sentence: one, isFirstSentenceOfItem: false }, words));
  return joined([first, ...rest]) ?? first;
}
