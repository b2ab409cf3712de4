import type { Name } from '../lexicon/types.ts';
import type { IndexFilters, TextIndex } from './text-index.ts';

/** Ids of records. */
export type Members = ReadonlySet<string>;

/** Asks an index for all records with a facet, once for each. */
export function membersOf(index: TextIndex): (filters: IndexFilters) => Promise<Members> {
  const known = new Map<string, Promise<Members>>();
  return (filters) => {
    const key = JSON.stringify(filters);
    const before = known.get(key);
    if (before) return before;
    const asked = index
      .search(undefined, filters)
      .then((matches): Members => new Set(matches.map(({ id }) => id)))
      .catch((error: unknown) => {
        known.delete(key);
        throw error;
      });
    known.set(key, asked);
    return asked;
  };
}

/** The facet of records that are about a named thing; undefined for things that no record is about. */
export function facetOf(name: Name): IndexFilters | undefined {
  switch (name.kind) {
    case 'organisation':
      return { organisation: [name.name] };
    case 'group':
      return { grupp: [name.id] };
    case 'kind':
      return { gruppslag: [name.name] };
    case 'role':
      return { roll: [name.name] };
    default:
      return undefined;
  }
}
