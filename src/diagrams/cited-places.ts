import type { Diagram } from './diagram.ts';

/** By key of a box that has no page of its own: where the words that name it stand. */
export function citedPlaces({ nodes, edges }: Pick<Diagram, 'nodes' | 'edges'>): ReadonlyMap<string, string> {
  const homeless = new Set(
    nodes.filter(({ url, kind }) => url === undefined && kind !== 'ego').map(({ key }) => key),
  );
  const places = new Map<string, string>();
  for (const { from, to, facts } of edges.flatMap((edge) => edge.of ?? [edge])) {
    const [first] = facts;
    for (const key of [from, to]) {
      if (first !== undefined && homeless.has(key) && !places.has(key)) places.set(key, first.href);
    }
  }
  return places;
}
