import type { Alternative } from '../query/plan.ts';
import type { IndexFilters, Match, TextIndex } from './text-index.ts';
import { WEIGHTS } from './weights.ts';

/** Points by record. */
export type Points = ReadonlyMap<string, number>;

/** Pagefind adds up in no certain order: the last digits of a score differ from one search to the next. */
const PRECISION = 1e4;
const steady = (points: number): number => Math.round(points * PRECISION) / PRECISION;

const points = (matches: readonly Match[], weight: number): Map<string, number> => {
  const top = Math.max(...matches.map(({ score }) => score), Number.EPSILON);
  return new Map(matches.map(({ id, score }) => [id, weight * steady(Math.sqrt(score / top))]));
};

/**
 * Points of every record for one concept, 0 to about 1: the best of its searches, each held against its own
 * best record, and a part of the rest. Square roots, since the difference between some and more of a word
 * says little.
 */
export async function fused(
  alternatives: readonly Alternative[],
  index: TextIndex,
  filters: IndexFilters,
): Promise<Points> {
  const lists = await Promise.all(
    alternatives.map(async ({ text, weight, phrase }) =>
      points(await index.search(phrase ? `"${text}"` : text, filters), weight),
    ),
  );
  const found = new Map<string, number>();
  for (const id of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const each = lists.map((list) => list.get(id) ?? 0).sort((a, b) => b - a);
    const [best = 0, ...rest] = each;
    found.set(id, best + WEIGHTS.otherWays * rest.reduce((sum, one) => sum + one, 0) * best);
  }
  return found;
}
