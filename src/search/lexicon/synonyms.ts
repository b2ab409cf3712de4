import type { ThesaurusData } from '../../model/schema/thesaurus.ts';
import { normalised } from '../words/fold.ts';
import type { Synonym } from './types.ts';

type Lines = Readonly<Record<string, readonly string[]>>;

/** The thesaurus turned around: what is written, with everything it stands for; in alphabetic order. */
export function synonymsOf({ svenska, engelska }: ThesaurusData): Synonym[] {
  const found = new Map<string, { written: string; concepts: Set<string>; english: boolean }>();
  const add = (lines: Lines, english: boolean): void => {
    for (const [line, words] of Object.entries(lines)) {
      const concepts = line.split(',').map((one) => normalised(one).trim());
      for (const word of words) {
        const written = normalised(word).trim();
        const key = `${english ? 'en' : 'sv'} ${written}`;
        const one = found.get(key) ?? { written, concepts: new Set<string>(), english };
        for (const concept of concepts) if (concept !== '') one.concepts.add(concept);
        found.set(key, one);
      }
    }
  };
  add(svenska ?? {}, false);
  add(engelska ?? {}, true);
  return [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { written, concepts, english }]) => ({
      written,
      concepts: [...concepts],
      ...(english && { english: true as const }),
    }));
}
