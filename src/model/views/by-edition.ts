import type { Fact, Graph, Statement } from '../graph/types.ts';
import { groupedBy } from './collate.ts';

interface Index {
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** One pass over the graph serves every document's page. */
const indexes = new WeakMap<Graph, Index>();

function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known) return known;
  const made = {
    statements: groupedBy(graph.statements, ({ edition }) => edition),
    facts: groupedBy(graph.facts, ({ statement }) => statement.edition),
  };
  indexes.set(graph, made);
  return made;
}

/** The statements of one edition, in the order of its text. */
export const statementsOf = (graph: Graph, edition: string): readonly Statement[] =>
  indexOf(graph).statements.get(edition) ?? [];

/** The facts of one edition. */
export const factsIn = (graph: Graph, edition: string): readonly Fact[] =>
  indexOf(graph).facts.get(edition) ?? [];
