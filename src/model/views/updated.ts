import type { Graph } from '../graph/types.ts';
import type { EntityDocuments } from './document-item.ts';

/** The day of the latest change in the documents that a page rests on; nothing when there are none. */
export function updatedFrom(
  graph: Graph,
  { about, mentioning }: EntityDocuments,
): { readonly updated?: string } {
  const changes = [...about, ...mentioning].flatMap(({ id }) => graph.shown.get(id)?.data.changes ?? []);
  const latest = changes
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return latest === undefined ? {} : { updated: latest };
}
