import type { OpenLexicon } from '../lexicon/open.ts';
import { sectionKey, wordsOfQuestion } from './evidence.ts';

/** Shorter queries are words to look up, no questions: whoever writes three words means them. */
const SHORTEST_QUESTION = 5;

/** How like a query is to the questions that a section answers, 0 for one like none of them. */
export type Likeness = (url: string) => number;

/** Compares a query with the questions that readers have asked before. */
export function likenessOf(words: readonly string[], lexicon: Pick<OpenLexicon, 'evidence'>): Likeness {
  if (words.length < SHORTEST_QUESTION) return () => 0;
  const points = new Map<string, number>();
  for (const word of wordsOfQuestion(words.join(' '))) {
    for (const [section, own] of lexicon.evidence(word))
      points.set(section, (points.get(section) ?? 0) + own);
  }
  return (url) => points.get(sectionKey(url)) ?? 0;
}
