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
 * What other pages get of the best section about them: who reads that a chair is appointed wants the page of the
 * chair too, though it says so in other words, and the decision path that the appointment is a step of. A section
 * that names many says less of each. A path that stands high by its own words gets nothing more.
 * @returns points by id of the pages
 */
export async function reflections(
  ranking: readonly Ranked[],
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const own = new Map(ranking.map(({ id, score }) => [id, score]));
  const give = (pages: Members, points: number, had?: ReadonlyMap<string, number>): void => {
    for (const id of pages) {
      const share = points / pages.size ** WEIGHTS.manyNamed - (had?.get(id) ?? 0);
      found.set(id, Math.max(found.get(id) ?? 0, share));
    }
  };
  for (const { score, record } of ranking) {
    const { grupp = [], roll = [], vag = [] } = record?.filters ?? {};
    if (!record?.url.includes('#')) continue;
    if (grupp.length > 0) {
      give(await ask({ slag: [RECORD_KINDS.group], grupp }), WEIGHTS.ofGroup * score);
      if (roll.length > 0)
        give(await ask({ slag: [RECORD_KINDS.post], grupp, roll }), WEIGHTS.ofPost * score);
    }
    if (vag.length > 0) give(await ask({ slag: [RECORD_KINDS.process], vag }), WEIGHTS.ofPath * score, own);
  }
  return found;
}
