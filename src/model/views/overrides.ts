import { counts } from '../graph/in-force.ts';
import type { Graph, Statement } from '../graph/types.ts';
import { linkedStatement } from './linked-statement.ts';

/** By id: what a text says is replaced for another group too, where it applies to that. */
type Index = ReadonlyMap<string, readonly Statement[]>;

const indexes = new WeakMap<Graph, Index>();

/** Statements with those that are written to stand in their place. */
function indexOf(graph: Graph): Index {
  const known = indexes.get(graph);
  if (known) return known;
  const index = new Map<string, Statement[]>();
  for (const statement of graph.statements) {
    const general = statement.overrides && linkedStatement(graph, statement.overrides);
    if (general) index.set(general.id, [...(index.get(general.id) ?? []), statement]);
  }
  indexes.set(graph, index);
  return index;
}

/** A draft takes the place of nothing that is in force, and what does not count takes no place at all. */
const prevails = (special: Statement, general: Statement): boolean =>
  counts(special) && (special.inForce || !general.inForce);

/**
 * Tells whether a statement stands for some entities: it is replaced where a text about one of them says
 * something else in its place. A general mandate so keeps its words for everyone but the group that has
 * its own.
 * @param ids the entity's ids; a post's group speaks for the post
 */
export function notReplacedFor(graph: Graph, ids: ReadonlySet<string>): (statement: Statement) => boolean {
  const index = indexOf(graph);
  if (index.size === 0) return () => true;
  const groups = [...ids].flatMap((id) => graph.entities.get(id)?.group ?? groupOf(graph, id));
  const concerned = new Set([...ids, ...groups]);
  return (statement) =>
    !(index.get(statement.id) ?? []).some(
      (special) => special.about.some((id) => concerned.has(id)) && prevails(special, statement),
    );
}

/** The group of a post that the group has through its series alone: no text names it. */
function groupOf(graph: Graph, id: string): string[] {
  const group = id.slice(0, Math.max(0, id.lastIndexOf('/')));
  return graph.corpus.groups.has(group) ? [group] : [];
}
