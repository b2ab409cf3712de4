import type { Diagnostic } from '../model/diagnostics/types.ts';
import type { Graph } from '../model/graph/types.ts';
import { checkCorpus } from '../model/rules/check-corpus.ts';
import { readContent } from './read-content.ts';

const known = new WeakMap<Graph, readonly Diagnostic[]>();

/**
 * What the check says of the content that a graph was made from, on the graph's day. Read from disk: the
 * collections know no places in files. Once per graph.
 */
export function contentNotices(graph: Graph): readonly Diagnostic[] {
  const found = known.get(graph) ?? checkCorpus(readContent(), graph.asOf);
  known.set(graph, found);
  return found;
}
