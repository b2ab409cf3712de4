import type { Corpus, EditionEntry } from '../corpus/types.ts';
import { prefixed } from '../graph/entities.ts';
import type { Graph } from '../graph/types.ts';
import type { Name } from './matcher.ts';

interface Registered {
  readonly id: string;
  readonly data: {
    readonly name: string;
    readonly plural?: string | undefined;
    readonly abbreviation?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly forms?: readonly string[] | undefined;
  };
}

function namesOf({ data }: Registered, id: string): Name[] {
  const { name, plural, abbreviation, aliases = [], forms = [] } = data;
  return [name, plural, abbreviation, ...aliases, ...forms]
    .filter((words) => words !== undefined)
    .map((words) => ({ words, id }));
}

/** Organisations whose bodies any text may name: those that publish nothing here. */
const sharedOrganisations = (corpus: Corpus): Set<string> =>
  new Set(
    [...corpus.organisations.values()].filter(({ data }) => data.ownPages !== true).map(({ id }) => id),
  );

/** What a term is a word for, where it says so, else the term itself. */
function termTarget(graph: Graph, id: string, denotes: string | undefined): string {
  if (denotes === undefined) return prefixed('term', id);
  return graph.entities.has(denotes) ? denotes : prefixed('role', denotes);
}

/**
 * Names that an edition's text may use, in order of precedence: its own organisation's groups, the
 * organisations, bodies of organisations that are shared, documents, roles, terms.
 */
export function namesForEdition(graph: Graph, edition: EditionEntry): Name[] {
  const { corpus } = graph;
  const shared = sharedOrganisations(corpus);
  const groups = [...corpus.groups.values()];
  const organisationOf = (id: string) => id.slice(0, id.indexOf('/'));
  const own = groups.filter(({ id }) => organisationOf(id) === edition.organisation);
  const others = groups.filter(({ id }) => shared.has(organisationOf(id)));
  const documents = [...graph.shown.values()].filter(({ document }) => document !== edition.document);
  const roles = [...corpus.roles.values()].filter(({ data }) => data.linkless !== true);
  const terms = [...corpus.terms.values()].filter(
    ({ id, data }) =>
      organisationOf(id) === edition.organisation &&
      (data.document === undefined || data.document === edition.document),
  );
  return [
    ...own.flatMap((entry) => namesOf(entry, entry.id)),
    ...[...corpus.organisations.values()].flatMap((entry) => namesOf(entry, entry.id)),
    ...others.flatMap((entry) => namesOf(entry, entry.id)),
    ...documents.map(({ document, data }) => ({ words: data.title, id: prefixed('document', document) })),
    ...[...corpus.references.values()].flatMap((entry) => namesOf(entry, prefixed('reference', entry.id))),
    ...roles.flatMap((entry) => namesOf(entry, prefixed('role', entry.id))),
    ...terms.flatMap((entry) => namesOf(entry, termTarget(graph, entry.id, entry.data.denotes))),
  ].filter(({ id }) => graph.entities.has(id));
}
