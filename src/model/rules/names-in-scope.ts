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

/** What a term's names mean: the group, role or organisation it is a word for, else itself. */
function termTarget({ groups, roles }: Corpus, id: string, denotes: string | undefined): string {
  if (denotes === undefined) return `term:${id}`;
  if (roles.has(denotes)) return `role:${denotes}`;
  const named = `${organisationOf(id)}/${denotes}`;
  return groups.has(named) ? named : denotes;
}

/** Groups and terms, by the organisation whose folder they lie in. */
export function entriesByOrganisation(corpus: Corpus): ReadonlyMap<string, readonly NamedEntry[]> {
  const all = [
    ...[...corpus.groups.values()].map(({ id, file, data }) => ({
      id,
      entry: { target: id, label: `gruppen ${data.name}`, file, data },
    })),
    ...[...corpus.terms.values()].map(({ id, file, data }) => ({
      id,
      entry: { target: termTarget(corpus, id, data.denotes), label: `termen ${data.name}`, file, data },
    })),
  ];
  const grouped = Map.groupBy(all, ({ id }) => organisationOf(id));
  return new Map([...grouped].map(([organisation, own]) => [organisation, own.map(({ entry }) => entry)]));
}
