import type { Filters, SearchResponse } from '../response.ts';
import type { Members } from './members.ts';
import type { IndexFilters } from './text-index.ts';

/**
 * How many of some records have each of some values of filters.
 * @param found the records
 * @param values those to count, by filter
 */
export async function countsOf(
  found: Members,
  values: Filters,
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<SearchResponse['counts']> {
  const counted = Object.entries(values).map(async ([name, own]) => {
    const each = own.map(async (value) => {
      const members = await ask({ [name]: [value] });
      let count = 0;
      for (const id of members) if (found.has(id)) count += 1;
      return [value, count] as const;
    });
    return [name, Object.fromEntries((await Promise.all(each)).filter(([, count]) => count > 0))] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}
