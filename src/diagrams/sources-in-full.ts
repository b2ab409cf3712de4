import type { Citation } from '../model/views/citation.ts';
import type { DiagramRows, Told } from './diagram-rows.ts';

const factsOf = (told: Told): readonly Citation[] => {
  if (told.type === 'step') return told.facts;
  return told.type === 'under' ? told.items.flatMap(factsOf) : [];
};

/**
 * The first citation of each document in a list: it tells who listens the whole source, and those after it
 * need not.
 */
export function sourcesInFull({ rows, told = [] }: DiagramRows): ReadonlySet<Citation> {
  const all = [...rows.flatMap(({ facts }) => facts), ...told.flatMap(factsOf)];
  const seen = new Set<string>();
  return new Set(
    all.filter(({ documentId }) => {
      const isFirst = !seen.has(documentId);
      seen.add(documentId);
      return isFirst;
    }),
  );
}
