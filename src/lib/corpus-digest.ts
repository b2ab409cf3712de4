import { createHash } from 'node:crypto';
import type { Corpus } from '../model/corpus/types.ts';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);

/** JSON with sorted keys, so that the order in which a reader set them does not show. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (held instanceof Map) return [...(held as Map<string, unknown>)];
    if (!isPlain(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * A digest of everything authored. Two corpora with the same digest make the same pages; the places of
 * keys in files (`locate`) are not part of it.
 */
export function corpusDigest({ locate: _, ...corpus }: Corpus): string {
  return createHash('sha256').update(canonical(corpus)).digest('hex');
}
