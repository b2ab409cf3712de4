import type { EntityType, Graph, Statement } from '../graph/types.ts';
import { TOPICS } from '../schema/topics.ts';
import { idsIn } from '../statements/resolve.ts';
import { VERBS } from '../verbs.ts';
import { groupedBy } from './collate.ts';
import type { DutyRow, SourcedRow } from './duty-row.ts';
import { objectPhrase } from './object-phrase.ts';
import { joinPhrases, phraseText, plain, type Phrase } from './phrase.ts';
import type { Bearer } from './register-bearer.ts';
import { registerFacets, type RegisterFacets } from './register-facets.ts';
import { referencePhrase } from './reference-phrase.ts';
import type { Source } from './rows.ts';
import { circumstancesOf, type Circumstance } from './statement-view.ts';
import { strengthGround } from './strength-ground.ts';
import { upperFirst } from './swedish.ts';

/** One duty, permission, promise or plain statement of the register. */
export interface RegisterRow {
  /** Anchor of the row, from the id of its first statement: stays when pages are divided anew. */
  readonly id: string;
  readonly bearer: Bearer;
  readonly duty: DutyRow;
  /** Where the strength was read, in words. */
  readonly ground: string;
  readonly conditions: string;
  /** Whom the act is towards, for or with, in words. */
  readonly counterparts: readonly Circumstance[];
  readonly times: readonly Circumstance[];
  /** Whom the text is about, where it does not say who acts. */
  readonly about?: Phrase;
  readonly topics: string;
  readonly facets: RegisterFacets;
}

const COMPANY: ReadonlySet<string> = new Set(['För', 'Tillsammans med', 'I samråd med', 'Genom']);
const TIMES: ReadonlySet<string> = new Set(['Hur ofta', 'Senast', 'När', 'Inom', 'Datum']);

/** More than this are named by how many they are. */
const ABOUT_AT_MOST = 3;

const distinct = (items: readonly Circumstance[]): readonly Circumstance[] => [
  ...new Map(items.map((item) => [`${item.label} ${phraseText(item.value)}`, item])).values(),
];

const ACTORS: ReadonlySet<EntityType> = new Set<EntityType>([
  'organisation',
  'group',
  'post',
  'office',
  'role',
  'kind',
]);

/** Only what names somebody: other objects stand in the sentence, in the text's own words. */
function objectOf(graph: Graph, { fact }: Source, bearer: Bearer): Circumstance[] {
  if (fact.verb === 'duty') return [];
  const { reference, parts = {} } = fact.object;
  const ids = [reference, ...Object.values(parts)].flatMap(idsIn);
  const value = objectPhrase(graph, fact.object);
  const types = ids.map((id) => graph.entities.get(id)?.type);
  const named = types.some((type) => type !== undefined && ACTORS.has(type));
  return named && phraseText(value) !== bearer.text
    ? [{ label: upperFirst(VERBS[fact.verb].label), value }]
    : [];
}

/** Each label once, with all that stands under it. */
function gathered(items: readonly Circumstance[]): readonly Circumstance[] {
  return [...groupedBy(distinct(items), ({ label }) => label)].map(([label, same]) => ({
    label,
    value: same.flatMap(({ value }, index) => (index === 0 ? value : [{ text: '; ' }, ...value])),
  }));
}

function timesOf(all: readonly Circumstance[], lastDay: string | undefined): readonly Circumstance[] {
  const last = lastDay === undefined ? [] : [{ label: 'Sista dag', value: plain(lastDay) }];
  return [...gathered(all.filter(({ label }) => TIMES.has(label))), ...last];
}

function aboutOf(graph: Graph, { about, of }: Statement): Phrase {
  if (of) return referencePhrase(graph, of);
  if (about.length > ABOUT_AT_MOST) return plain(`${about.length} grupper`);
  return joinPhrases(
    about.map((id) => referencePhrase(graph, { ids: [id], connective: 'all' })),
    'och',
  );
}

/** Everything that a row says beside its sentence, each with its label. */
export function rowDetails(row: RegisterRow): readonly Circumstance[] {
  const words = (label: string, text: string): Circumstance[] =>
    text === '' ? [] : [{ label, value: plain(text) }];
  return [
    ...words('Styrka', row.ground),
    ...words('Villkor', row.conditions),
    ...(row.about ? [{ label: 'Gäller', value: row.about }] : []),
    ...row.counterparts,
    ...row.times,
    ...words('Ämne', row.topics),
  ];
}

const joined = (items: readonly string[], divider: string): string => [...new Set(items)].join(divider);

/** Id of a row on its page: document and anchor, without the edition, so that it outlives a new one. */
export const rowId = ({ document, anchor }: Pick<Statement, 'document' | 'anchor'>): string =>
  `${document.replaceAll('/', '--')}--${anchor}`;

/** A row of the register out of a sentence and the facts that rest on it. */
export function registerRow(
  graph: Graph,
  { row, sources }: SourcedRow,
  bearer: Bearer,
  publisher: string,
): RegisterRow[] {
  const statements = [...new Set(sources.map(({ fact }) => fact.statement))];
  const [first] = statements;
  if (!first) return [];
  const around = statements.flatMap((statement) => circumstancesOf(graph, statement));
  const company = around.filter(({ label }) => COMPANY.has(label));
  const objects = sources.flatMap((source) => objectOf(graph, source, bearer));
  const isUnsaid = bearer.phrase.some(({ kind }) => kind === 'unsaid');
  return [
    {
      id: rowId(first),
      bearer,
      duty: row,
      ground: joined(statements.map(strengthGround), '; '),
      conditions: joined(
        statements.flatMap((statement) => statement.if ?? []),
        '; ',
      ),
      counterparts: gathered([...objects, ...company]),
      times: timesOf(around, row.lastDay),
      ...(isUnsaid && { about: aboutOf(graph, first) }),
      topics: joined(
        statements.map(({ topic }) => TOPICS[topic]),
        ', ',
      ),
      facets: registerFacets(statements, bearer, publisher),
    },
  ];
}
