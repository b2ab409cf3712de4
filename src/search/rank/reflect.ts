import { RECORD_KINDS } from '../record.ts';
import type { Members } from './members.ts';
import type { IndexedRecord, IndexFilters } from './text-index.ts';
import { WEIGHTS } from './weights.ts';

/** A record in a ranking; those that were not looked at closely are without its content. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly record?: IndexedRecord;
}

/**
 * What the pages of groups and posts get of the best section about them: who reads that a chair is appointed
 * wants the page of the chair too, though it says so in other words. A section that names many says less of each.
 * @returns points by id of the pages
 */
export async function reflections(
  ranking: readonly Ranked[],
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const give = (pages: Members, points: number): void => {
    for (const id of pages)
      found.set(id, Math.max(found.get(id) ?? 0, points / pages.size ** WEIGHTS.manyNamed));
  };
  for (const { score, record } of ranking) {
    const { grupp = [], roll = [] } = record?.filters ?? {};
    if (!record?.url.includes('#') || grupp.length === 0) continue;
    give(await ask({ slag: [RECORD_KINDS.group], grupp }), WEIGHTS.ofGroup * score);
    if (roll.length > 0) give(await ask({ slag: [RECORD_KINDS.post], grupp, roll }), WEIGHTS.ofPost * score);
  }
  return found;
}
