import type { Corpus, EditionEntry, Entry } from '../../../src/model/corpus/types.ts';
import { entityUrl } from '../../../src/model/graph/urls.ts';
import type {
  Entity,
  EntityType,
  Fact,
  Graph,
  Reference,
  Statement,
  Tie,
} from '../../../src/model/graph/types.ts';
import type { GroupData } from '../../../src/model/schema/group.ts';
import type { Modality } from '../../../src/model/schema/statement.ts';
import { idsIn } from '../../../src/model/statements/resolve.ts';
import { VERBS, type VerbKey } from '../../../src/model/verbs.ts';

const ROLES = {
  ordforande: { name: 'ordförande', plural: 'ordförande', leads: true },
  ledamot: { name: 'ledamot', plural: 'ledamöter' },
};

/** `[id, name]` of a group, `[id, name, more]` where its entry says more. */
export type GroupFixture = readonly [id: string, name: string, data?: Partial<GroupData>];

/** One fact: who does what to whom, and what is special about it. */
export interface FactFixture {
  readonly subject: string | Partial<Reference>;
  readonly verb: VerbKey;
  readonly object: string | Partial<Reference>;
  readonly modality?: Modality;
  readonly word?: string;
  readonly if?: string;
  readonly draft?: boolean;
  readonly reading?: string;
  readonly matter?: string;
  readonly extent?: string;
  readonly rank?: string;
  /** Facts with the same name come from one statement. */
  readonly statement?: string;
  readonly derivedFrom?: VerbKey;
}

const reference = (value: string | Partial<Reference>): Reference =>
  typeof value === 'string' ? { ids: [value], connective: 'all' } : { ids: [], connective: 'all', ...value };

function statementOf(fixture: FactFixture, index: number, known: Map<string, Statement>): Statement {
  const name = fixture.statement ?? `s${index + 1}`;
  const found = known.get(name);
  if (found) return found;
  const made = {
    id: `region/text@1#${name}`,
    slug: name,
    anchor: name,
    edition: 'region/text@1',
    document: 'region/text',
    section: 'uppdrag',
    quote: name,
    modality: fixture.modality ?? 'indicative',
    ...(fixture.word !== undefined && { strengthWord: fixture.word }),
    ...(fixture.if !== undefined && { if: [fixture.if] }),
    ...(fixture.reading !== undefined && { reading: fixture.reading }),
    matter: fixture.matter,
    extent: fixture.extent,
    rank: fixture.rank,
    about: [],
    draft: fixture.draft ?? false,
    inForce: true,
  } as unknown as Statement;
  known.set(name, made);
  return made;
}

function factOf(fixture: FactFixture, statement: Statement): Fact {
  const object = reference(fixture.object);
  return {
    statement,
    type: VERBS[fixture.verb].type,
    verb: fixture.verb,
    subject: reference(fixture.subject),
    object: fixture.verb === 'seat' ? { parts: { who: object } } : { reference: object },
    norm: true,
    ...(fixture.derivedFrom !== undefined && { derivedFrom: fixture.derivedFrom }),
  };
}

function postOf(id: string, groups: ReadonlyMap<string, Entity>): Entity | undefined {
  const slash = id.lastIndexOf('/');
  const group = groups.get(id.slice(0, slash));
  const role = ROLES[id.slice(slash + 1) as keyof typeof ROLES] as { name: string } | undefined;
  if (!group || !role) return undefined;
  const name = `${role.name} i ${group.name}`;
  return {
    id,
    type: 'post',
    name,
    shortName: name,
    group: group.id,
    role: id.slice(slash + 1),
    url: entityUrl('post', id),
  };
}

/** A graph made by hand: organisations and groups by name, posts and facts by id. */
export function graphOf(groups: readonly GroupFixture[], facts: readonly FactFixture[]): Graph {
  const entry = <Data>(id: string, data: Data): Entry<Data> => ({ id, file: `${id}.yaml`, data });
  const entities = new Map<string, Entity>();
  const groupEntries = new Map<string, Entry<GroupData>>();
  for (const [id, name, data] of groups) {
    const type: EntityType = id.includes('/') ? 'group' : 'organisation';
    const organisation = type === 'group' ? { organisation: id.slice(0, id.indexOf('/')) } : {};
    const level = data?.level === undefined ? {} : { level: data.level };
    entities.set(id, {
      id,
      type,
      name,
      shortName: name,
      ...organisation,
      ...level,
      url: entityUrl(type, id),
    });
    if (type === 'group') groupEntries.set(id, entry(id, { name, form: 'group', ...data }));
  }
  const ids = facts.flatMap(({ subject, object }) => [
    ...idsIn(reference(subject)),
    ...idsIn(reference(object)),
  ]);
  for (const id of ids) {
    const post = entities.has(id) ? undefined : postOf(id, entities);
    if (post) entities.set(id, post);
  }
  const statements = new Map<string, Statement>();
  const made = facts.map((fixture, index) => factOf(fixture, statementOf(fixture, index, statements)));
  const corpus = {
    levels: [
      { id: 'nationell', name: 'Nationell nivå' },
      { id: 'lokal', name: 'Lokal nivå' },
    ],
    groups: groupEntries,
    kinds: new Map(),
    organisations: new Map(),
    roles: new Map(Object.entries(ROLES).map(([id, data]) => [id, entry(id, data)])),
    editions: new Map<string, EditionEntry>(),
  } as unknown as Corpus;
  const involved = (fact: Fact) => [
    ...idsIn(fact.subject),
    ...idsIn(fact.object.reference),
    ...Object.values(fact.object.parts ?? {}).flatMap((part) => idsIn(part)),
  ];
  return {
    corpus,
    asOf: '2026-01-01',
    entities,
    shown: new Map(),
    statements: [...statements.values()],
    statementById: new Map([...statements.values()].map((one) => [one.id, one])),
    facts: made,
    factsOf: (id) => made.filter((fact) => involved(fact).includes(id)),
    tiesOf: (): readonly Tie[] => [],
  };
}
