import type { EditionEntry } from '../../model/corpus/types.ts';
import { counts } from '../../model/graph/in-force.ts';
import type { Graph } from '../../model/graph/types.ts';

const indexes = new WeakMap<Graph, ReadonlyMap<string, EditionEntry>>();

/** By group: of the editions that give it a mandate, and count, the one on fewest groups. */
function indexOf(graph: Graph): ReadonlyMap<string, EditionEntry> {
  const known = indexes.get(graph);
  if (known) return known;
  const counting = new Set(graph.statements.filter(counts).map(({ edition }) => edition));
  const editions = [...graph.shown.values()]
    .filter(({ id }) => counting.has(id))
    .sort((a, b) => a.data.about.length - b.data.about.length || (a.id < b.id ? -1 : 1));
  const index = new Map<string, EditionEntry>();
  for (const edition of editions) {
    for (const id of edition.data.about) if (!index.has(id)) index.set(id, edition);
  }
  indexes.set(graph, index);
  return index;
}

/** The edition that gives a group its mandate, itself or through its series; undefined where none counts. */
export function mandateOf(graph: Graph, ids: ReadonlySet<string>): EditionEntry | undefined {
  const index = indexOf(graph);
  return [...ids].map((id) => index.get(id)).find((found) => found !== undefined);
}
