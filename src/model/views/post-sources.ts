import type { Entity, Fact, Graph } from '../graph/types.ts';
import { inTextOrder } from './duty-row.ts';
import type { Source } from './rows.ts';
import { names, selvesOf, sourcesOf } from './selves.ts';

/** Facts about a post or an office, those of the series' post included, in text order. */
export function postSources(graph: Graph, post: Entity): readonly Source[] {
  return inTextOrder(graph, sourcesOf(graph, selvesOf(graph, post.id)));
}

/** Whether a fact says what somebody does; how long a post is held is said of its holder, not done by them. */
export const isDoneBy = ({ norm, subject, verb }: Fact, ids: ReadonlySet<string>): boolean =>
  norm && verb !== 'term' && names(subject, ids);
