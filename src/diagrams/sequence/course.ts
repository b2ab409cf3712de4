import type { Process, Step } from '../../model/processes/types.ts';

/** Where a way parts on a question and comes together again, or ends. */
export interface Fork {
  readonly ways: readonly { readonly words: string; readonly steps: readonly Step[] }[];
}

/** Steps one after the other. */
export type Course = readonly (Step | Fork)[];

/** Steps one after the other from an id, until they end, part or come back; undefined for a ring. */
function chain(from: string, steps: ReadonlyMap<string, Step>): Step[] | undefined {
  const found: Step[] = [];
  for (let step = steps.get(from); step !== undefined;) {
    if (found.includes(step)) return undefined;
    found.push(step);
    const [next] = step.exits;
    step = step.exits.length === 1 && next !== undefined ? steps.get(next.to) : undefined;
  }
  return found;
}

/** The ways on from a question, each until they meet; undefined where one of them parts again. */
function forkAt({ exits }: Step, steps: ReadonlyMap<string, Step>): { fork: Fork; join?: Step } | undefined {
  const chains = exits.map(({ to }) => chain(to, steps));
  const all = chains.flatMap((one) => (one === undefined ? [] : [one]));
  if (all.length < exits.length || exits.some(({ words }) => words === undefined)) return undefined;
  const join = all[0]?.find((step) => all.every((one) => one.includes(step)));
  const own = all.map((one) => (join === undefined ? one : one.slice(0, one.indexOf(join))));
  const flat = own.flat();
  if (new Set(flat).size < flat.length || flat.some((step) => step.exits.length > 1)) return undefined;
  const ways = exits.map(({ words = '' }, index) => ({ words, steps: own[index] ?? [] }));
  return { fork: { ways }, ...(join && { join }) };
}

/**
 * The steps of a process as one course of events. Undefined where there is no such: ways that start
 * apart, part without a question or go round can stand beside each other in a flowchart, but not below
 * each other in time.
 */
export function courseOf(process: Process): Course | undefined {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const led = new Set(process.steps.flatMap(({ exits }) => exits.map(({ to }) => to)));
  const [start, ...others] = process.steps.filter(({ id }) => !led.has(id));
  if (start === undefined || others.length > 0) return undefined;
  const course: (Step | Fork)[] = [];
  const seen = new Set<Step>();
  for (let next: Step | undefined = start; next !== undefined;) {
    const line = chain(next.id, steps);
    const last = line?.at(-1);
    if (line === undefined || last === undefined) return undefined;
    course.push(...line);
    for (const step of line) seen.add(step);
    if (last.exits.length < 2) break;
    const parted = forkAt(last, steps);
    if (parted === undefined) return undefined;
    course.push(parted.fork);
    for (const step of parted.fork.ways.flatMap((way) => way.steps)) seen.add(step);
    if (parted.join !== undefined && seen.has(parted.join)) return undefined;
    next = parted.join;
  }
  return seen.size === process.steps.length ? course : undefined;
}
