import { VERBS } from '../../model/verbs.ts';
import type { FactItem } from '../items/fact.ts';
import type { ReferenceItem } from '../items/reference.ts';
import type { GraphData } from '../graph-data.ts';
import { itemIri, type Things } from './iri.ts';
import { typesOf } from './types.ts';

/** A tie between two things as one triple. */
export interface DirectTie {
  readonly from: string;
  readonly term: string;
  readonly to: string;
}

interface Ends {
  /** Only between bodies of people. */
  readonly from?: 'body';
  readonly to?: 'body';
}

/** What a term's own definition asks of its ends. */
const ENDS: Readonly<Record<string, Ends>> = {
  'org:subOrganizationOf': { from: 'body', to: 'body' },
  'org:memberOf': { from: 'body', to: 'body' },
  'org:linkedTo': { from: 'body', to: 'body' },
  'schema:founder': { from: 'body', to: 'body' },
  'schema:funder': { from: 'body', to: 'body' },
  'eli:passed_by': { to: 'body' },
  'dcterms:publisher': { to: 'body' },
};

const BINDING: readonly string[] = ['shall', 'must', 'indicative'];

/** A reference that names each of some things, and nothing else. */
const isPlain = ({ ids, connective, which, words, state, members }: ReferenceItem): boolean =>
  ids.length > 0 &&
  (connective === 'all' || ids.length === 1) &&
  (which === undefined || which === 'all') &&
  [words, state, members].every((one) => one === undefined);

/** Only what a text in force itself binds to, without a condition, may stand without its words beside it. */
const isBinding = ({ inForce, draft, if: condition, modality, type, appliedBy }: FactItem): boolean =>
  inForce &&
  !draft &&
  appliedBy === undefined &&
  condition === undefined &&
  BINDING.includes(modality) &&
  type !== 'told';

const termOf = (verb: string): string | undefined =>
  verb in VERBS ? VERBS[verb as keyof typeof VERBS].term : undefined;

function tiesOf(fact: FactItem, things: Things): DirectTie[] {
  const { subject, object } = fact;
  const term = termOf(fact.verb);
  if (term === undefined || term.startsWith('uw:') || object === undefined) return [];
  if (!isBinding(fact) || !isPlain(object)) return [];
  const known = (ids: readonly string[]): string[] => ids.flatMap((id) => things(id) ?? []);
  const objects = known(object.ids);
  // It is the text that cites, whoever acts in the sentence.
  const subjects = fact.verb === 'cites' ? [itemIri('documents', fact.document)] : known(subject.ids);
  if (fact.verb !== 'cites' && !isPlain(subject)) return [];
  return subjects.flatMap((one) =>
    objects.map((other) =>
      term.startsWith('^') ? { from: other, term: term.slice(1), to: one } : { from: one, term, to: other },
    ),
  );
}

/** Addresses of what is a body of people, by the types it is published with. */
function bodiesOf({ organisations, groups }: GraphData): ReadonlySet<string> {
  const isBody = (types: readonly string[]): boolean => types.some((type) => type.startsWith('org:'));
  const bodies = groups.filter((group) => isBody(typesOf('groups', group)));
  return new Set([
    ...organisations.map(({ id }) => itemIri('organisations', id)),
    ...bodies.map(({ id }) => itemIri('groups', id)),
  ]);
}

/** Ties in the terms of published vocabularies, for programs that know those alone. Each once, in order. */
export function directTies(data: GraphData, things: Things): DirectTie[] {
  const bodies = bodiesOf(data);
  const fits = ({ from, term, to }: DirectTie): boolean =>
    (ENDS[term]?.from === undefined || bodies.has(from)) && (ENDS[term]?.to === undefined || bodies.has(to));
  const found = data.facts.flatMap((fact) => tiesOf(fact, things)).filter(fits);
  const unique = new Map(found.map((tie) => [`${tie.from} ${tie.term} ${tie.to}`, tie]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tie]) => tie);
}
