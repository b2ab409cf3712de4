import type { Graph, Statement } from '../graph/types.ts';
import { linkedStatements } from '../statements/linked-statements.ts';
import { citationOf } from './citation.ts';
import type { Phrase } from './phrase.ts';

const finders = new WeakMap<Graph, (link: string) => Statement | undefined>();

/** The statement that another one points at, by its whole link; undefined where no shown edition has it. */
export function linkedStatement(graph: Graph, link: string): Statement | undefined {
  const known = finders.get(graph);
  if (known) return known(link);
  const find = linkedStatements(graph.statements);
  const finder = (one: string): Statement | undefined => find('', one);
  finders.set(graph, finder);
  return finder(link);
}

/** A statement that another one points at, by its own first and last words, with the way there. */
export function linkedWords(graph: Graph, link: string): Phrase {
  const statement = linkedStatement(graph, link);
  if (statement === undefined) return [{ text: link }];
  const { words, href } = citationOf(graph, statement);
  return [{ text: `”${words}”`, href }];
}
