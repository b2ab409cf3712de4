import type { Entity, Fact, Graph } from '../graph/types.ts';
import { inTextOrder } from './duty-row.ts';
import type { Source } from './rows.ts';
import { names, selvesOf, sourcesOf } from './selves.ts';

/** Facts about a post or an office, those of the series' post included, in text order. */
export function postSources(graph: Graph, post: Entity): readonly Source[] {
  return inTextOrder(graph, sourcesOf(graph, selvesOf(graph, post.id)));
}

/** How long a post is held, and that it has a seat for somebody, is said of its holder, not done by them. */
const isGiven = ({ verb, statement }: Fact): boolean =>
  verb === 'term' || statement.verbs.some((use) => use.verb === 'seat');

/** Whether a fact says what somebody does. */
export const isDoneBy = (fact: Fact, ids: ReadonlySet<string>): boolean =>
  fact.norm && !isGiven(fact) && names(fact.subject, ids);
