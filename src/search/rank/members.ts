import type { Name } from '../lexicon/types.ts';
import { RECORD_KINDS } from '../record.ts';
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

const BODIES: ReadonlySet<string> = new Set(['group', 'kind', 'organisation']);

/** Whether a name is one of those that tell where something holds, rather than what is asked. */
export const isBody = ({ kind }: Pick<Name, 'kind'>): boolean => BODIES.has(kind);

/** The facet of the pages of what is named: of the post where a role and a group are, else of the role or the group. */
export function ownFacet(names: readonly Name[]): IndexFilters | undefined {
  const groups = names.filter(({ kind }) => kind === 'group').map(({ id }) => id);
  const roles = names.filter(({ kind }) => kind === 'role').map(({ name }) => name);
  if (roles.length > 0 && groups.length > 0) return { slag: [RECORD_KINDS.post], grupp: groups, roll: roles };
  if (roles.length > 0) return { slag: [RECORD_KINDS.role], roll: roles };
  return groups.length > 0 ? { slag: [RECORD_KINDS.group], grupp: groups } : undefined;
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

/** The facet of records that hold for an organisation since it is a member of theirs. */
export const widerFacet = ({ kind, name }: Name): IndexFilters | undefined =>
  kind === 'organisation' ? { galler: [name] } : undefined;
