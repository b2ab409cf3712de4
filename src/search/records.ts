import type { Graph } from '../model/graph/types.ts';
import { entityRecords } from './entity-records.ts';
import type { SearchRecord } from './record.ts';
import { sectionRecords } from './section-records.ts';

/** Everything that search can find, in a stable order. */
export function searchRecords(graph: Graph): SearchRecord[] {
  return [...sectionRecords(graph), ...entityRecords(graph)].sort((a, b) =>
    a.url < b.url ? -1 : a.url > b.url ? 1 : 0,
  );
}
