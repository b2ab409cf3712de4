import type { Corpus, EditionEntry } from '../corpus/types.ts';
import { appliedFacts } from '../statements/applied.ts';
import { expandEdition } from '../statements/expand-edition.ts';
import { factsOfStatement } from '../statements/facts.ts';
import { createResolver, idsIn, type Resolver } from '../statements/resolve.ts';
import { VERBS } from '../verbs.ts';
import { documentEntity, prefixed } from './entities.ts';
import { counts, inForceOn, isDraft } from './in-force.ts';
import type { Fact, Graph, Reference, Statement, Tie } from './types.ts';

/** Editions of a document in the order they came: 9 before 10. */
export const byEdition = (a: EditionEntry, b: EditionEntry): number =>
  a.edition.localeCompare(b.edition, 'en', { numeric: true });

/** The edition shown for each document: the last one in force on the date, else the last of all. */
export function shownEditions(corpus: Corpus, asOf: string): Map<string, EditionEntry> {
  const shown = new Map<string, EditionEntry>();
  const inOrder = [...corpus.editions.values()].sort(byEdition);
  for (const edition of inOrder) {
    const before = shown.get(edition.document);
    const keep = before && inForceOn(before.data, asOf) && !inForceOn(edition.data, asOf);
    if (!keep) shown.set(edition.document, edition);
  }
  return shown;
}

/** An edition with the short ids of its frontmatter made whole, so that every page reads the same ids. */
export function withWholeIds(edition: EditionEntry, resolver: Resolver): EditionEntry {
  const place = { organisation: edition.organisation, document: edition.document, about: [] };
  const whole = (id: string): string => resolver.actor(id, place)?.id ?? id;
  const { data } = edition;
  const { decision } = data;
  return {
    ...edition,
    data: {
      ...data,
      about: data.about.map(whole),
      ...(decision?.body !== undefined && { decision: { ...decision, body: whole(decision.body) } }),
    },
  };
}

function entitiesOfFact(fact: Fact): string[] {
  const { statement } = fact;
  const references = [
    fact.subject,
    fact.object.reference,
    ...Object.values(fact.object.parts ?? {}),
    statement.of,
    statement.for,
    statement.with,
    statement.consulting,
    statement.via,
  ];
  return [...new Set([...references.flatMap(namedBy), ...statement.about])];
}

/** Ids of a reference, and the role and kind that it selects by: they have pages of their own. */
function namedBy(reference: Reference | undefined): string[] {
  if (reference === undefined) return [];
  const { role, kind, members = [] } = reference;
  return [
    ...idsIn(reference),
    ...(role === undefined ? [] : [prefixed('role', role)]),
    ...(kind === undefined ? [] : [prefixed('kind', kind)]),
    ...members.flatMap(namedBy),
  ];
}

/** The part of a verb's own shape that is the fact's subject, and so not its object as well. */
const SUBJECT_PART: Partial<Record<Fact['verb'], string>> = { seat: 'in', term: 'of' };

function objectsOf(fact: Fact): Reference | undefined {
  if (fact.object.reference) return fact.object.reference;
  const parts = Object.entries(fact.object.parts ?? {})
    .filter(([key]) => key !== SUBJECT_PART[fact.verb])
    .map(([, part]) => part);
  const [first] = parts;
  if (parts.length <= 1) return first;
  return { ids: parts.flatMap((part) => idsIn(part)), connective: 'all', members: parts };
}

function tiesOf(id: string, facts: readonly Fact[]): Tie[] {
  return facts.flatMap((fact): Tie[] => {
    if (fact.verb === 'duty') return [];
    const object = objectsOf(fact);
    if (object === undefined) return [];
    const verb = VERBS[fact.verb];
    const ties: Tie[] = [];
    if (idsIn(fact.subject).includes(id))
      ties.push({ fact, direction: 'out', label: verb.label, others: object });
    if (idsIn(object).includes(id))
      ties.push({ fact, direction: 'in', label: verb.inverse, others: fact.subject });
    return ties;
  });
}

/** The statements of one edition, with its state on a date. Faulty ones are left out; `check` reports them. */
export function statementsIn(edition: EditionEntry, resolver: Resolver, asOf: string): Statement[] {
  const state = { inForce: inForceOn(edition.data, asOf), draft: isDraft(edition.data) };
  return expandEdition(edition, resolver).statements.map((statement) => ({ ...statement, ...state }));
}

/**
 * Statements as facts, and where to find them: by id, by entity, as ties.
 * @param applied facts that follow from what the statements say of others; after the statements' own
 */
export function factIndex(
  statements: readonly Statement[],
  applied: readonly Fact[] = [],
): Pick<Graph, 'statements' | 'statementById' | 'facts' | 'factsOf' | 'tiesOf'> {
  const facts = [...statements.flatMap(factsOfStatement), ...applied];
  const byEntity = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of entitiesOfFact(fact)) {
      const known = byEntity.get(id);
      if (known) known.push(fact);
      else byEntity.set(id, [fact]);
    }
  }
  const factsOf = (id: string): readonly Fact[] => byEntity.get(id) ?? [];
  return {
    statements,
    statementById: new Map(statements.map((statement) => [statement.id, statement])),
    facts,
    factsOf,
    tiesOf: (id) => tiesOf(id, factsOf(id)),
  };
}

/**
 * Resolves a corpus into entities, statements and facts as of a date. Statements are those of every shown
 * edition; facts and ties are those that count that day.
 * @param asOf `YYYY-MM-DD`
 */
export function buildGraph(corpus: Corpus, asOf: string): Graph {
  const resolver = createResolver(corpus);
  const shown = new Map(
    [...shownEditions(corpus, asOf)].map(([id, edition]) => [id, withWholeIds(edition, resolver)]),
  );
  const statements = [...shown.values()].flatMap((edition) => statementsIn(edition, resolver, asOf));
  const mandated = (document: string) => shown.get(document)?.data.about ?? [];
  // Names posts that no text does, so before the entities are gathered.
  const applied = appliedFacts(statements, resolver, mandated);
  const entities = new Map([...resolver.entities].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  for (const edition of shown.values()) {
    const document = documentEntity(edition);
    entities.set(document.id, document);
  }
  const statementById = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    corpus,
    asOf,
    entities,
    shown,
    ...factIndex(statements.filter(counts), applied),
    statements,
    statementById,
  };
}
