import type { Members } from './members.ts';
import type { IndexFilters, TextIndex } from './text-index.ts';

/** Filters that only ranking uses. */
const HIDDEN: ReadonlySet<string> = new Set(['grupp', 'verb', 'dokument']);

/** How many of some records have each value of each filter that readers see. */
export async function countsOf(
  found: Members,
  index: TextIndex,
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const filters = Object.entries(await index.filters()).filter(([name]) => !HIDDEN.has(name));
  const counted = filters.map(async ([name, values]) => {
    const each = Object.keys(values).map(async (value) => {
      const members = await ask({ [name]: [value] });
      let count = 0;
      for (const id of members) if (found.has(id)) count += 1;
      return [value, count] as const;
    });
    return [name, Object.fromEntries((await Promise.all(each)).filter(([, count]) => count > 0))] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}
