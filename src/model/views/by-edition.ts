import type { Fact, Graph, Statement } from '../graph/types.ts';
import { factsOfStatement } from '../statements/facts.ts';
import { groupedBy } from './collate.ts';

type Index = ReadonlyMap<string, readonly Statement[]>;

/** One pass over the graph serves every document's page. */
const indexes = new WeakMap<Graph, Index>();

function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known) return known;
  const made = groupedBy(graph.statements, ({ edition }) => edition);
  indexes.set(graph, made);
  return made;
}

/** The statements of one edition, in the order of its text. */
export const statementsOf = (graph: Graph, edition: string): readonly Statement[] =>
  indexOf(graph).get(edition) ?? [];

/** The facts of one edition, whether they count on the graph's date or not. */
export const factsIn = (graph: Graph, edition: string): readonly Fact[] =>
  statementsOf(graph, edition).flatMap(factsOfStatement);
