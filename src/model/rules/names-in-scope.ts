import type { Corpus } from '../corpus/types.ts';

/** A registry entry with the names it goes by, and what they stand for. */
export interface NamedEntry {
  /** What the names mean: entries with the same target do not clash. */
  readonly target: string;
  /** Swedish, for messages: "gruppen lokal arbetsgrupp". */
  readonly label: string;
  readonly file: string;
  readonly data: {
    readonly name: string;
    readonly plural?: string | undefined;
    readonly shortName?: string | undefined;
    readonly abbreviation?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly forms?: readonly string[] | undefined;
    readonly hiddenLabels?: readonly string[] | undefined;
  };
}

const organisationOf = (id: string): string => (id.includes('/') ? (id.split('/')[0] ?? '') : '');

/** Entries whose names anybody may use: organisations, roles, and references. */
export function sharedEntries({ organisations, roles, references }: Corpus): NamedEntry[] {
  return [
    ...[...organisations.values()].map(({ id, file, data }) => ({
      target: id,
      label: `organisationen ${data.name}`,
      file,
      data,
    })),
    ...[...roles.values()].map(({ id, file, data }) => ({
      target: `role:${id}`,
      label: `rollen ${data.name}`,
      file,
      data,
    })),
    ...[...references.values()].map(({ id, file, data }) => ({
      target: `reference:${id}`,
      label: `dokumentet ${data.name}`,
      file,
      data,
    })),
  ];
}

/** Groups and terms of one organisation. */
export function ownEntries({ groups, roles, terms }: Corpus, organisation: string): NamedEntry[] {
  const own = <One extends { readonly id: string }>(map: ReadonlyMap<string, One>): One[] =>
    [...map.values()].filter(({ id }) => organisationOf(id) === organisation);
  return [
    ...own(groups).map(({ id, file, data }) => ({ target: id, label: `gruppen ${data.name}`, file, data })),
    ...own(terms).map(({ id, file, data }) => {
      const { denotes } = data;
      const role = denotes !== undefined && roles.has(denotes);
      const named = denotes?.includes('/') === true ? denotes : `${organisation}/${denotes ?? ''}`;
      const actor = groups.has(named) ? named : denotes;
      const target = denotes === undefined ? `term:${id}` : role ? `role:${denotes}` : (actor ?? '');
      return { target, label: `termen ${data.name}`, file, data };
    }),
  ];
}

/** All organisations that have groups, terms or documents of their own. */
export function publishers({ groups, terms, editions }: Corpus): string[] {
  const ids = [...groups.keys(), ...terms.keys(), ...editions.keys()];
  return [...new Set(ids.map(organisationOf))].filter((id) => id !== '').sort();
}
