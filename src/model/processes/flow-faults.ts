import type { ProcessData } from '../schema/process.ts';
import { exitsOf } from './exits.ts';

/** What is wrong with the way through a process, and at which step. */
export interface FlowFault {
  readonly kind: 'dead-end' | 'ring' | 'unreached';
  /** Index of the step in the file. */
  readonly index: number;
  /** Ids of the steps that go round, in order; only for a ring. */
  readonly ring: readonly string[];
}

/** Steps that can be come to from a step, itself left out unless the way comes back. */
function reached(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(next.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return found;
}

/** Rings that no way leads out of, each once, at its first step. */
function rings(data: ProcessData, after: ReadonlyMap<string, ReadonlySet<string>>): FlowFault[] {
  const exits = new Set(data.steps.filter(({ end }) => end).map(({ id }) => id));
  const told = new Set<string>();
  return data.steps.flatMap(({ id }, index): FlowFault[] => {
    const reach = after.get(id) ?? new Set();
    // Whoever is reached and comes back goes round with it; whoever does not come back is a way out.
    const round = data.steps
      .map((step) => step.id)
      .filter((one) => reach.has(one) && after.get(one)?.has(id));
    const leaves = [...reach].some((one) => exits.has(one) || !after.get(one)?.has(id));
    if (round.length === 0 || leaves || exits.has(id) || told.has(id)) return [];
    for (const one of round) told.add(one);
    return [{ kind: 'ring', index, ring: round }];
  });
}

/**
 * Faults in the way through a process: a step that leads nowhere though it does not end the way, a ring
 * without exit, a step that no way leads to. Steps that the file does not have are left to another rule.
 */
export function flowFaults(data: ProcessData): FlowFault[] {
  const next = new Map(data.steps.map(({ id }, index) => [id, exitsOf(data, index).map(({ to }) => to)]));
  const after = new Map(data.steps.map(({ id }) => [id, reached(id, next)]));
  const led = new Set([...next].flatMap(([id, to]) => to.filter((one) => one !== id)));
  const firsts = new Set(
    data.tracks.flatMap(({ id }) => data.steps.find(({ track }) => track === id)?.id ?? []),
  );
  const deadEnds = data.steps.flatMap((step, index): FlowFault[] =>
    step.end !== true && next.get(step.id)?.length === 0 ? [{ kind: 'dead-end', index, ring: [] }] : [],
  );
  const unreached = data.steps.flatMap(({ id }, index): FlowFault[] =>
    led.has(id) || firsts.has(id) ? [] : [{ kind: 'unreached', index, ring: [] }],
  );
  return [...deadEnds, ...rings(data, after), ...unreached];
}
