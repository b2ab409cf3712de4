import { referencesInOrder } from '../../graph/list-places.ts';
import type { Graph } from '../../graph/types.ts';
import { citationsOf, type Citation } from '../citation.ts';
import { linkOf, type Link } from '../identity.ts';
import { capped } from '../list-pages.ts';

/** A cited document that is not held here, with the places that cite it. */
export interface NotHeld {
  readonly reference: Link;
  readonly citations: readonly Citation[];
  readonly more: number;
}

const MOST_CITED = 8;

/** Cited documents that are not held here, in Swedish order. */
export const referencesNotHeld = (graph: Graph): readonly NotHeld[] =>
  referencesInOrder(graph.corpus).map(({ id, data }): NotHeld => {
    const statements = [...new Set(graph.factsOf(`reference:${id}`).map(({ statement }) => statement))];
    const { shown, more } = capped(statements, MOST_CITED);
    const reference = linkOf(graph, `reference:${id}`) ?? { name: data.name, url: '' };
    return { reference, citations: citationsOf(graph, shown), more };
  });
