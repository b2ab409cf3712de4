import { normalised } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';

/** Stems of the words of some texts that say something, sorted, each once. */
export function stemsIn(texts: readonly (string | undefined)[]): string[] {
  const words = texts.flatMap((text) => (text === undefined ? [] : wordsOf(normalised(text))));
  return [...new Set(words.filter((word) => !isStopword(word)).map(stem))].sort();
}
