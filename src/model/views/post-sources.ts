import type { Entity, Graph } from '../graph/types.ts';
import { inTextOrder } from './duty-row.ts';
import type { Source } from './rows.ts';
import { selvesOf, sourcesOf } from './selves.ts';

/** Facts about a post or an office, those of the series' post included, in text order. */
export function postSources(graph: Graph, post: Entity): readonly Source[] {
  return inTextOrder(graph, sourcesOf(graph, selvesOf(graph, post.id)));
}
