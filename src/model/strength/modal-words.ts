import { wordsOfLanguage } from './languages.ts';
import { tokens } from './tokens.ts';
import type { Span } from '../text/types.ts';
import { infinitiveAfter } from './word-order.ts';

/** A modal verb in a text. */
export interface ModalWord extends Span {
  /** In lower case: "ska", "bör", "kan". */
  readonly word: string;
}

/**
 * All modal verbs of a text, wherever they stand: each must lie in some quote. "Får" counts where an
 * infinitive follows; before anything else it means "receives". "Ska-krav" does not count. None in a
 * language whose words are not known.
 */
export function modalWords(text: string, language?: string): ModalWord[] {
  const words = wordsOfLanguage(language);
  if (words === undefined) return [];
  const all = tokens(text);
  return all.flatMap((token, index): ModalWord[] => {
    const { word, start, end } = token;
    if (!words.modals.has(word)) return [];
    if (word === words.receives && infinitiveAfter(all, index, words) === 'no') return [];
    return [{ word, start, end }];
  });
}
