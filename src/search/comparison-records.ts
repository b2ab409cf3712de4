import type { Graph } from '../model/graph/types.ts';
import { comparableKinds } from '../model/views/compare-kinds.ts';
import { facetsOfIds } from './facets.ts';
import type { SearchRecord } from './record.ts';

/** One record per kind whose groups can be read side by side. */
export function comparisonRecords(graph: Graph): SearchRecord[] {
  return comparableKinds(graph).map(({ name, plural, url, groups }) => ({
    kind: 'comparison' as const,
    url,
    title: `Jämför ${plural.toLocaleLowerCase('sv')}`,
    trail: [],
    text: `Likheter och skillnader mellan ${groups.map((group) => group.name).join(' och ')}, fråga för fråga.`,
    names: [name],
    facets: {
      ...facetsOfIds(
        graph,
        groups.map(({ id }) => id),
      ),
      topics: [],
      verbs: [],
    },
  }));
}
