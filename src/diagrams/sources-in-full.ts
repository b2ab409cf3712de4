import type { Citation } from '../model/views/citation.ts';
import { citationsIn } from './citations-in.ts';
import type { DiagramRows } from './diagram-rows.ts';

/**
 * The first citation of each document in a list: it tells who listens the whole source, and those after it
 * need not.
 */
export function sourcesInFull(content: DiagramRows): ReadonlySet<Citation> {
  const seen = new Set<string>();
  return new Set(
    citationsIn(content).filter(({ documentId }) => {
      const isFirst = !seen.has(documentId);
      seen.add(documentId);
      return isFirst;
    }),
  );
}
