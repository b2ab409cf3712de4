import type { OpenLexicon } from '../lexicon/open.ts';
import { wordsOfQuestion } from './evidence.ts';

/** Shorter queries are words to look up, no questions: whoever writes three words means them. */
const SHORTEST_QUESTION = 5;

/** How like a query is to the questions that a section answers, by its number; 0 for one like none of them. */
export type Likeness = (section: number | undefined) => number;

/** Compares a query with the questions that readers have asked before. */
export function likenessOf(words: readonly string[], lexicon: Pick<OpenLexicon, 'evidence'>): Likeness {
  if (words.length < SHORTEST_QUESTION) return () => 0;
  const points = new Map<number, number>();
  for (const word of wordsOfQuestion(words.join(' '))) {
    for (const [section, own] of lexicon.evidence(word))
      points.set(section, (points.get(section) ?? 0) + own);
  }
  return (section) => (section === undefined ? 0 : (points.get(section) ?? 0));
}
