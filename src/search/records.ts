import type { Graph } from '../model/graph/types.ts';
import { comparisonRecords } from './comparison-records.ts';
import { entityRecords } from './entity-records.ts';
import { processRecords } from './process-records.ts';
import type { SearchRecord } from './record.ts';
import { sectionRecords } from './section-records.ts';

/** Everything that search can find, in a stable order. */
export function searchRecords(graph: Graph): SearchRecord[] {
  const records = [
    ...sectionRecords(graph),
    ...entityRecords(graph),
    ...processRecords(graph),
    ...comparisonRecords(graph),
  ];
  return records.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}
