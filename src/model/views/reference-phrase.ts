import type { Graph, Reference } from '../graph/types.ts';
import type { OrganisationData } from '../schema/organisation.ts';
import type { Connective } from '../statements/reference.ts';
import { joinPhrases, plain, unsaid, type Phrase } from './phrase.ts';

const WORD: Record<Connective, string> = { all: 'och', any: 'eller', 'and-or': 'och/eller' };

/** More members than this are named by what they have in common. */
const NAMED_AT_MOST = 4;

interface Forms {
  readonly one: string;
  readonly many: string;
}

const ORGANISATION_FORMS: Record<OrganisationData['kind'], Forms> = {
  region: { one: 'region', many: 'regioner' },
  sjukvardsregion: { one: 'sjukvårdsregion', many: 'sjukvårdsregioner' },
  kommun: { one: 'kommun', many: 'kommuner' },
  kommuner: { one: 'kommun', many: 'kommuner' },
  myndighet: { one: 'myndighet', many: 'myndigheter' },
  samverkan: { one: 'samverkan', many: 'samverkan' },
  forening: { one: 'förening', many: 'föreningar' },
  annat: { one: 'organisation', many: 'organisationer' },
};

const isOrganisationKind = (kind: string): kind is OrganisationData['kind'] => kind in ORGANISATION_FORMS;

function kindForms(graph: Graph, kind: string | undefined): Forms | undefined {
  if (kind === undefined) return undefined;
  const data = graph.corpus.kinds.get(kind)?.data;
  if (data) return { one: data.name, many: data.plural };
  return isOrganisationKind(kind) ? ORGANISATION_FORMS[kind] : undefined;
}

function roleForms(graph: Graph, role: string | undefined): Forms | undefined {
  const data = role === undefined ? undefined : graph.corpus.roles.get(role)?.data;
  return data && { one: data.name, many: data.plural ?? data.name };
}

/** One of what a selection picks among, as something is counted per: "region", "ledamot". */
export function oneOf(graph: Graph, { kind, role }: Pick<Reference, 'kind' | 'role'>): string | undefined {
  return (roleForms(graph, role) ?? kindForms(graph, kind))?.one;
}

function named(graph: Graph, id: string): Phrase {
  const entity = graph.entities.get(id);
  return [entity ? { text: entity.name, href: entity.url } : { text: id }];
}

/** "alla", "respektive", "andra": how the selection picks among its members, with the noun's number. */
function quantified(which: Reference['which'], forms: Forms): string {
  if (which === 'own') return `respektive ${forms.one}`;
  if (which === 'other') return `andra ${forms.many}`;
  if (which === 'some') return `vissa ${forms.many}`;
  return which === 'all' ? `alla ${forms.many}` : forms.many;
}

/** The selection in words: "alla lokala programområden", "respektive region", "ordförande i …". */
function selectionPhrase(graph: Graph, reference: Reference): Phrase {
  const kind = kindForms(graph, reference.kind);
  const role = roleForms(graph, reference.role);
  const level = graph.corpus.levels.find(({ id }) => id === reference.level)?.name;
  const within = reference.in === undefined ? [] : [{ text: ' i ' }, ...named(graph, reference.in)];
  const onLevel =
    reference.level === 'any'
      ? ' på varje nivå'
      : level === undefined
        ? ''
        : ` på ${level.toLocaleLowerCase('sv')}`;
  const body = kind ?? { one: 'grupp', many: 'grupper' };
  const noun = role
    ? kind
      ? `${role.many} i ${quantified(reference.which, body)}`
      : quantified(reference.which, role)
    : quantified(reference.which, body);
  return [{ text: `${noun}${kind ? '' : onLevel}` }, ...within];
}

const isSelection = ({ kind, level, role }: Reference): boolean =>
  kind !== undefined || level !== undefined || role !== undefined;

/** Whether the reference says nothing at all. */
export const isUnstated = (reference: Reference): boolean => reference.state === 'unstated';

/**
 * A resolved reference in Swedish, with links: "a, b eller c", the text's own words as such, "anges
 * inte" for silence. Members of a selection are named while they are few, else described.
 */
export function referencePhrase(graph: Graph, reference: Reference): Phrase {
  if (isUnstated(reference)) return unsaid;
  const last = WORD[reference.connective];
  if (reference.members !== undefined) {
    const mixed = reference.members.some((member) => member.members ?? member.ids.length > 1);
    const parts = reference.members.map((member) => referencePhrase(graph, member));
    return joinPhrases(parts, mixed && reference.connective === 'all' ? 'samt' : last);
  }
  if (reference.words !== undefined) return [{ text: reference.words, kind: 'written' }];
  if (isSelection(reference)) {
    const asSuch = reference.which === undefined || reference.which === 'all';
    const few = reference.ids.length > 0 && reference.ids.length <= NAMED_AT_MOST;
    if (!(asSuch && few)) return selectionPhrase(graph, reference);
  }
  if (reference.ids.length === 0) return plain('någon som texten inte namnger');
  return joinPhrases(
    reference.ids.map((id) => named(graph, id)),
    last,
  );
}
