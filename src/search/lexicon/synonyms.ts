import { normalised } from '../words/fold.ts';
import type { Synonym } from './types.ts';

/** An entry of the thesaurus: what the texts say, and what people write for it. */
export interface ThesaurusEntry {
  readonly concepts: readonly string[];
  readonly words: readonly string[];
  readonly english: readonly string[];
}

/** The thesaurus turned around: what is written, with everything it stands for; in alphabetic order. */
export function synonymsOf(entries: readonly ThesaurusEntry[]): Synonym[] {
  const found = new Map<string, { written: string; concepts: Set<string>; english: boolean }>();
  const add = (word: string, concepts: readonly string[], english: boolean): void => {
    const written = normalised(word).trim();
    const key = `${english ? 'en' : 'sv'} ${written}`;
    const one = found.get(key) ?? { written, concepts: new Set<string>(), english };
    for (const concept of concepts) one.concepts.add(normalised(concept).trim());
    found.set(key, one);
  };
  for (const { concepts, words, english } of entries) {
    for (const word of words) add(word, concepts, false);
    for (const word of english) add(word, concepts, true);
  }
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { written, concepts, english }]) => ({
      written,
      concepts: [...concepts],
      ...(english && { english: true as const }),
    }));
}
