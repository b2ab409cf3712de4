import {
  otherEntities,
  officeEntity,
  postEntity,
  registeredEntities,
} from '../../../src/model/graph/entities.ts';
import { isDraft, inForceOn } from '../../../src/model/graph/in-force.ts';
import type { Corpus, EditionEntry, Entry } from '../../../src/model/corpus/types.ts';
import type {
  Entity,
  Fact,
  Graph,
  Reference,
  Statement,
  Tie,
  VerbUse,
} from '../../../src/model/graph/types.ts';
import type { DocumentData } from '../../../src/model/schema/document.ts';
import type { GroupData } from '../../../src/model/schema/group.ts';
import type { ProcessData } from '../../../src/model/schema/process.ts';
import type { OrganisationData } from '../../../src/model/schema/organisation.ts';
import type { RoleData } from '../../../src/model/schema/role.ts';
import type { TermData } from '../../../src/model/schema/term.ts';
import { factsOfStatement } from '../../../src/model/statements/facts.ts';
import { idsIn } from '../../../src/model/statements/resolve.ts';
import type { Section } from '../../../src/model/text/types.ts';
import { VERBS } from '../../../src/model/verbs.ts';

/** What a test writes of a statement; the words are looked up in the section. */
export type Said = Partial<Omit<Statement, 'verbs'>> & {
  readonly quote: string;
  readonly verbs?: readonly VerbUse[];
};

/** A document as a test writes it: sections by id, each with its sentences and statements. */
export interface DocumentSketch {
  readonly id: string;
  readonly data?: Partial<DocumentData>;
  readonly about: readonly string[];
  readonly sections: Readonly<
    Record<string, { number?: string; heading: string; sentences: readonly string[]; says: readonly Said[] }>
  >;
}

/** A corpus as a test writes it: registry entries by id. */
export interface GraphSketch {
  readonly organisations?: Readonly<Record<string, Partial<OrganisationData>>>;
  readonly kinds?: Readonly<Record<string, { name: string; plural: string; level: string }>>;
  readonly groups?: Readonly<Record<string, Partial<GroupData>>>;
  readonly roles?: Readonly<Record<string, Partial<RoleData>>>;
  readonly terms?: Readonly<Record<string, TermData>>;
  readonly references?: Readonly<Record<string, { name: string }>>;
  readonly documents?: readonly DocumentSketch[];
  readonly processes?: Readonly<Record<string, ProcessData>>;
  /** Posts and offices that nothing but the test names. */
  readonly posts?: readonly string[];
}

const POSITION = { line: 1, column: 1 };

/** A reference to one or several ids. */
export const to = (...ids: readonly string[]): Reference => ({ ids, connective: 'all' });

/** Alternatives. */
export const either = (...ids: readonly string[]): Reference => ({ ids, connective: 'any' });

/** The text does not say who. */
export const nobody: Reference = { ids: [], connective: 'all', state: 'unstated' };

/** A verb with a reference as its object. */
export const verb = (key: VerbUse['verb'], ...ids: readonly string[]): VerbUse => ({
  verb: key,
  object: { reference: to(...ids) },
});

/** Places in a group for somebody: "två kommunala representanter". */
export const seats = (who: string, count: number): VerbUse => ({
  verb: 'seat',
  object: {
    value: { who, role: 'ledamot', count: { min: count, max: count } } as never,
    parts: { who: to(who) },
  },
});

function entries<Data>(given: Readonly<Record<string, Data>> | undefined): Map<string, Entry<Data>> {
  const all = Object.entries(given ?? {});
  return new Map(all.map(([id, data]) => [id, { id, file: `${id}.yaml`, data }]));
}

const named = <Data extends object>(
  given: Readonly<Record<string, Partial<Data>>> | undefined,
  more: object,
) =>
  Object.fromEntries(
    Object.entries(given ?? {}).map(([id, data]) => [id, { name: id, ...more, ...data } as unknown as Data]),
  );

function sectionOf(id: string, sketch: DocumentSketch['sections'][string]): Section {
  let at = 0;
  const units = sketch.sentences.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return {
      id: `${id}-${index + 1}`,
      kind: 'sentence' as const,
      text,
      start,
      end: start + text.length,
      position: POSITION,
    };
  });
  return {
    id,
    ...(sketch.number !== undefined && { number: sketch.number }),
    heading: sketch.heading,
    depth: 2,
    parents: [],
    text: sketch.sentences.join(' '),
    units,
    nodes: [],
    position: POSITION,
  };
}

function editionOf(sketch: DocumentSketch): EditionEntry {
  const [organisation = ''] = sketch.id.split('/');
  const data: DocumentData = {
    title: sketch.id,
    summary: 'Ingress.',
    type: 'uppdragsbeskrivning',
    publisher: organisation,
    about: [...sketch.about],
    wording: 'klarsprak',
    source: 'Källa',
    lang: 'sv',
    changes: [],
    ...sketch.data,
  };
  const sections = Object.entries(sketch.sections).map(([id, section]) => sectionOf(id, section));
  return {
    id: `${sketch.id}@1`,
    file: `${sketch.id}/1.md`,
    document: sketch.id,
    organisation,
    edition: '1',
    data,
    text: { sections, faults: [] },
  };
}

function statementOf(
  edition: EditionEntry,
  section: Section,
  said: Said,
  number: number,
  asOf: string,
): Statement {
  const { quote } = said;
  const found = section.text.indexOf(quote);
  if (found < 0) throw new Error(`"${quote}" står inte i avsnittet ${section.id}`);
  const start = found;
  const end = start + quote.length;
  const units = section.units.filter((unit) => unit.start < end && unit.end > start).map(({ id }) => id);
  return {
    id: `${edition.id}#${section.id}-${number}`,
    slug: `${section.id}-${number}`,
    anchor: `${section.id}-${number}`,
    edition: edition.id,
    document: edition.document,
    section: section.id,
    topic: 'task',
    spans: [{ start, end }],
    units,
    modality: 'indicative',
    strengthFrom: 'present',
    actor: to(...edition.data.about),
    about: edition.data.about,
    background: false,
    inForce: inForceOn(edition.data, asOf),
    draft: isDraft(edition.data),
    position: POSITION,
    ...said,
    verbs: said.verbs ?? [],
  };
}

const objectOf = (fact: Fact): Reference | undefined =>
  fact.object.reference ?? Object.values(fact.object.parts ?? {})[0];

function tiesOf(id: string, facts: readonly Fact[]): Tie[] {
  return facts.flatMap((fact): Tie[] => {
    const object = objectOf(fact);
    if (fact.verb === 'duty' || object === undefined) return [];
    const { label, inverse } = VERBS[fact.verb];
    return [
      ...(idsIn(fact.subject).includes(id)
        ? [{ fact, direction: 'out' as const, label, others: object }]
        : []),
      ...(idsIn(object).includes(id)
        ? [{ fact, direction: 'in' as const, label: inverse, others: fact.subject }]
        : []),
    ];
  });
}

function idsOfFact(fact: Fact): readonly string[] {
  const { of, with: company, consulting, via, about } = fact.statement;
  const parts = Object.values(fact.object.parts ?? {});
  const references = [
    fact.subject,
    fact.object.reference,
    ...parts,
    of,
    fact.statement.for,
    company,
    consulting,
    via,
  ];
  return [...references.flatMap((one) => idsIn(one)), ...about];
}

/** A whole graph from a sketch, on 2026-11-22: enough of one for the views, without reading any text. */
export function graphOf(sketch: GraphSketch): Graph {
  const asOf = '2026-11-22';
  const editions = (sketch.documents ?? []).map((document) => ({ document, edition: editionOf(document) }));
  const corpus: Corpus = {
    site: {
      name: 'Webben',
      tagline: '',
      publisher: 'Utgivaren',
      contact: 'a@b.example',
      url: 'https://a.example',
    },
    thesaurus: {},
    readerQuestions: {},
    levels: [
      { id: 'nationell', name: 'Nationell nivå' },
      { id: 'lokal', name: 'Lokal nivå' },
    ],
    organisations: entries(named<OrganisationData>(sketch.organisations, { kind: 'region' })),
    kinds: entries(sketch.kinds),
    groups: entries(named<GroupData>(sketch.groups, { form: 'group' })),
    roles: entries(named<RoleData>(sketch.roles, {})),
    editions: new Map(editions.map(({ edition }) => [edition.id, edition])),
    terms: entries(sketch.terms),
    references: entries(sketch.references),
    charts: new Map(),
    processes: entries(sketch.processes),
    locate: () => POSITION,
  };
  const statements = editions.flatMap(({ document, edition }) =>
    edition.text.sections.flatMap((section) =>
      (document.sections[section.id]?.says ?? []).map((said, index) =>
        statementOf(edition, section, said, index + 1, asOf),
      ),
    ),
  );
  const facts = statements.flatMap(factsOfStatement);
  const entities = new Map<string, Entity>([...registeredEntities(corpus), ...otherEntities(corpus)]);
  for (const id of [...facts.flatMap(idsOfFact), ...(sketch.posts ?? [])]) {
    const holder = entities.get(id.slice(0, id.lastIndexOf('/')));
    const role = id.slice(id.lastIndexOf('/') + 1);
    const make =
      holder?.type === 'group' ? postEntity : holder?.type === 'organisation' ? officeEntity : undefined;
    const made = holder && !entities.has(id) ? make?.(corpus, holder, role) : undefined;
    if (made) entities.set(made.id, made);
  }
  const factsOf = (id: string) => facts.filter((fact) => idsOfFact(fact).includes(id));
  return {
    corpus,
    asOf,
    entities,
    shown: new Map(editions.map(({ edition }) => [edition.document, edition])),
    statements,
    statementById: new Map(statements.map((statement) => [statement.id, statement])),
    facts,
    factsOf,
    tiesOf: (id) => tiesOf(id, factsOf(id)),
  };
}

/** A group's mandate of one section: sentences, each with what it says. */
export const mandate = (
  organisation: string,
  says: readonly Said[],
  data: DocumentSketch['data'] = {},
): DocumentSketch => ({
  id: `${organisation}/u`,
  about: [`${organisation}/g`],
  data,
  sections: { s: { heading: 'Uppdrag', sentences: says.map(({ quote }) => `${quote}.`), says } },
});
