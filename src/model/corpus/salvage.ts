import type * as z from 'zod';
import type { KeyPath } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Fields = Readonly<Record<string, unknown>>;

/** What could be read of a value with faults. */
export interface Salvaged<Data> {
  readonly data: Data;
  /** Paths of what was left out, as written. */
  readonly dropped: readonly KeyPath[];
  /** The path as written of something in `data`: items after one that was left out have moved up. */
  readonly origin: (path: KeyPath) => KeyPath;
}

/** Keys within keys, and a list that is empty once its items are gone, take a round each. */
const MOST_ROUNDS = 10;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valueAt = (value: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? (at[step] as unknown) : undefined;
    return isFields(at) ? at[step] : undefined;
  }, value);

const failsAtRoot = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;

/** Paths of what an issue is about; of a union, those of the branch that has the value's own form. */
function faultyPaths(issue: Issue, around: KeyPath): KeyPath[] {
  const path = [...around, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  if (issue.code !== 'invalid_union') return [path];
  const branch = issue.errors.find((issues) => issues.length > 0 && !issues.some(failsAtRoot));
  return branch === undefined ? [path] : branch.flatMap((inner) => faultyPaths(inner, path));
}

/**
 * Reads what can be read of a value with faults: faulty fields are left out, then whatever cannot stand
 * without them. `standIns` take the place of required fields at the top. Undefined when nothing is left.
 */
export function salvage<S extends z.ZodType>(
  schema: S,
  value: unknown,
  issues: readonly Issue[],
  standIns: Fields = {},
): Salvaged<z.output<S>> | undefined {
  const dropped = new Map<string, KeyPath>();
  const kept = new Map<string, readonly number[]>();
  const added: Record<string, unknown> = {};

  const origin = (path: KeyPath): KeyPath =>
    path.reduce<KeyPath>((above, step) => {
      const index = typeof step === 'number' ? kept.get(JSON.stringify(above))?.[step] : undefined;
      return [...above, index ?? step];
    }, []);

  const rest = (at: unknown, path: KeyPath): unknown => {
    const stays = (step: string | number): boolean => !dropped.has(JSON.stringify([...path, step]));
    if (Array.isArray(at)) {
      const indexes = [...at.keys()].filter(stays);
      kept.set(JSON.stringify(path), indexes);
      return indexes.map((index) => rest(at[index], [...path, index]));
    }
    if (!isFields(at)) return at;
    const fields = Object.entries(at).filter(([key]) => stays(key));
    return Object.fromEntries(fields.map(([key, field]) => [key, rest(field, [...path, key])]));
  };

  /** Leaves one thing out, or what is around it when it is not there at all; false when that is everything. */
  const drop = (path: KeyPath, present: unknown): boolean => {
    const isMissing = valueAt(present, path) === undefined;
    const [key] = path;
    if (isMissing && path.length === 1 && typeof key === 'string' && key in standIns) {
      added[key] = standIns[key];
      return true;
    }
    const faulty = origin(isMissing ? path.slice(0, -1) : path);
    dropped.set(JSON.stringify(faulty), faulty);
    return faulty.length > 0;
  };

  let open = issues;
  let present = value;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const faulty = open.flatMap((issue) => faultyPaths(issue, []));
    const at = present;
    if (!faulty.every((path) => drop(path, at))) return undefined;
    const left = rest(value, []);
    present = isFields(left) ? { ...left, ...added } : left;
    const result = schema.safeParse(present);
    if (result.success) return { data: result.data, dropped: [...dropped.values()], origin };
    open = result.error.issues;
  }
  return undefined;
}
