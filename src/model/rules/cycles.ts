/** A directed edge with what should be told about it. */
export interface Edge<About> {
  readonly from: string;
  readonly to: string;
  readonly about: About;
}

/** A closed chain of ids, and the edge that closes it. */
export interface Cycle<About> {
  readonly ids: readonly string[];
  readonly closing: About;
}

/** Finds closed chains: one for every edge that leads back to something before it. */
export function findCycles<About>(edges: readonly Edge<About>[]): Cycle<About>[] {
  const out = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const cycles: Cycle<About>[] = [];
  // An own stack instead of recursion: a chain may be longer than the call stack is deep.
  for (const start of out.keys()) {
    const trail: { readonly id: string; readonly rest: Edge<About>[] }[] = [];
    const enter = (id: string) => trail.push({ id, rest: [...(out.get(id) ?? [])] });
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const edge = top.rest.shift();
      if (edge === undefined) {
        done.add(top.id);
        trail.pop();
        continue;
      }
      const at = trail.findIndex(({ id }) => id === edge.to);
      if (at >= 0)
        cycles.push({ ids: [...trail.slice(at).map(({ id }) => id), edge.to], closing: edge.about });
      else if (!done.has(edge.to)) enter(edge.to);
    }
  }
  return cycles;
}
