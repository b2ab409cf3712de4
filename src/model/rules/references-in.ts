import type { Reference } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';

const isReference = (value: object): value is Reference =>
  'ids' in value && Array.isArray(value.ids) && 'connective' in value;

/** Ids of every reference inside a value, however deep. */
export function idsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return idsIn(value);
  return Object.values(value).flatMap((inner: unknown) => idsWithin(inner));
}
