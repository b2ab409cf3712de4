import type { Citation } from '../model/views/citation.ts';
import { citationsIn } from './citations-in.ts';
import type { DiagramRows } from './diagram-rows.ts';

/**
 * The first citation of each document in a list: it tells who listens the whole source, and those after it
 * need not.
 */
export function sourcesInFull(list: DiagramRows): ReadonlySet<Citation> {
  const first = new Map<string, Citation>();
  for (const one of citationsIn(list)) if (!first.has(one.documentId)) first.set(one.documentId, one);
  return new Set(first.values());
}
