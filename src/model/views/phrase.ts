/** A stretch of a phrase: a name with its page, the text's own words, silence, or a word of ours. */
export interface PhrasePart {
  readonly text: string;
  readonly href?: string;
  /** `written`: words of the source that name nobody; `unsaid`: the source does not say. */
  readonly kind?: 'written' | 'unsaid';
}

/** Swedish words with links in them, ready to show. */
export type Phrase = readonly PhrasePart[];

/** What stands where a text is silent. */
export const UNSAID = 'anges inte';

/** Silence as a phrase. */
export const unsaid: Phrase = [{ text: UNSAID, kind: 'unsaid' }];

/** Words without links; an empty phrase for an empty text. */
export const plain = (text: string): Phrase => (text === '' ? [] : [{ text }]);

/** Words of the source, marked as such. */
export const written = (text: string): Phrase => [{ text, kind: 'written' }];

/** Joins phrases as Swedish does: commas between, and a word of its own before the last. */
export function joinPhrases(phrases: readonly Phrase[], last: string): Phrase {
  return phrases.flatMap((phrase, index): Phrase => {
    if (index === 0) return phrase;
    return [{ text: index === phrases.length - 1 ? ` ${last} ` : ', ' }, ...phrase];
  });
}

/** The phrase as text alone, for titles, keys and comparisons. */
export const phraseText = (phrase: Phrase): string => phrase.map(({ text }) => text).join('');

/** The phrase with its first letter upper case; words of a source and silence stay as they are. */
export function capitalised(phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  if (first === undefined || first.kind !== undefined) return phrase;
  return [{ ...first, text: first.text.charAt(0).toLocaleUpperCase('sv') + first.text.slice(1) }, ...rest];
}
