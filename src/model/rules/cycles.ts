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
  const trail: { readonly id: string; readonly rest: Iterator<Edge<About>> }[] = [];
  const depths = new Map<string, number>();
  const enter = (id: string): void => {
    depths.set(id, trail.length);
    trail.push({ id, rest: (out.get(id) ?? []).values() });
  };
  for (const start of out.keys()) {
    if (!done.has(start)) enter(start);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.rest.next();
      if (next.done === true) {
        done.add(top.id);
        depths.delete(top.id);
        trail.pop();
        continue;
      }
      const { to, about } = next.value;
      const depth = depths.get(to);
      if (depth !== undefined) {
        cycles.push({ ids: [...trail.slice(depth).map(({ id }) => id), to], closing: about });
      } else if (!done.has(to)) {
        enter(to);
      }
    }
  }
  return cycles;
}
