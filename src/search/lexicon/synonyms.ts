import type { ThesaurusData } from '../../model/schema/thesaurus.ts';
import { normalised } from '../words/fold.ts';
import type { Synonym } from './types.ts';

type Lines = Readonly<Record<string, readonly string[]>>;

/**
 * The thesaurus turned around: what is written, with everything it stands for, or nothing where no text is about
 * it; in alphabetic order.
 */
export function synonymsOf({ svenska, engelska, saknas }: ThesaurusData): Synonym[] {
  const found = new Map<string, { written: string; concepts: Set<string>; english: boolean }>();
  const entryFor = (word: string, english: boolean) => {
    const written = normalised(word).trim();
    const key = `${english ? 'en' : 'sv'} ${written}`;
    const one = found.get(key) ?? { written, concepts: new Set<string>(), english };
    found.set(key, one);
    return one;
  };
  const add = (lines: Lines, english: boolean): void => {
    for (const [line, words] of Object.entries(lines)) {
      const concepts = line.split(',').map((one) => normalised(one).trim());
      for (const word of words) {
        const one = entryFor(word, english);
        for (const concept of concepts) if (concept !== '') one.concepts.add(concept);
      }
    }
  };
  add(svenska ?? {}, false);
  add(engelska ?? {}, true);
  for (const word of saknas ?? []) entryFor(word, false);
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { written, concepts, english }]) => ({
      written,
      concepts: [...concepts],
      ...(english && { english: true as const }),
    }));
}
