import type { Graph } from '../graph/types.ts';
import { TOPIC_IDS, TOPICS } from '../schema/topics.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { strengthValue, topicValue, type FacetName } from './register-facets.ts';
import type { RegisterRow } from './register-row.ts';
import { STRENGTH_ORDER, STRENGTHS } from './strength-words.ts';
import { upperFirst } from './swedish.ts';

/** A value to choose, and how many rows have it. */
export interface FilterOption {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

/** A question that the rows can be narrowed by. */
export interface RegisterFilter {
  readonly name: FacetName;
  readonly label: string;
  /** Options under headings; one group without a heading where there is nothing to divide. */
  readonly groups: readonly { readonly heading?: string; readonly options: readonly FilterOption[] }[];
}

/** Every value of a filter that occurs, with its count. */
function countsOf(rows: readonly RegisterRow[], name: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facets } of rows) {
    for (const value of facets[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

type Named = Readonly<{ value: string; text: string }>;

function optionsOf(rows: readonly RegisterRow[], name: FacetName, known: readonly Named[]): FilterOption[] {
  const counts = countsOf(rows, name);
  return known.flatMap(({ value, text }) => {
    const count = counts.get(value) ?? 0;
    return count === 0 ? [] : [{ value, text, count }];
  });
}

/** Heading over bearers that the texts only describe. */
const WRITTEN = 'Utan egen sida';

const nameOf = (graph: Graph, id: string): string => graph.entities.get(id)?.name ?? id;

interface Housed extends FilterOption {
  readonly heading: string;
}

/** Options under headings, both in Swedish order. */
function housed(options: readonly Housed[]): RegisterFilter['groups'] {
  const groups = groupedBy(
    sortedBy(options, ({ text }) => text),
    ({ heading }) => heading,
  );
  return sortedBy(groups, ([heading]) => heading).map(([heading, found]) => ({
    heading,
    options: found.map(({ value, text, count }) => ({ value, text, count })),
  }));
}

/** Bearers under the organisation they belong to; those without a page of their own come last. */
function bearers(graph: Graph, rows: readonly RegisterRow[]): RegisterFilter['groups'] {
  const texts = new Map(rows.map(({ bearer }) => [bearer.slug, bearer.text]));
  const options = [...countsOf(rows, 'vem')].map(([value, count]): Housed => {
    const entity = graph.entities.get(value);
    const heading = nameOf(graph, entity?.organisation ?? value);
    return { value, text: upperFirst(entity?.name ?? texts.get(value) ?? value), count, heading };
  });
  const [named, written] = [true, false].map((known) =>
    options.filter(({ value }) => graph.entities.has(value) === known),
  );
  return [...housed(named ?? []), ...housed((written ?? []).map((one) => ({ ...one, heading: WRITTEN })))];
}

/** Documents under who publishes them: their short names may be alike. */
function documents(graph: Graph, rows: readonly RegisterRow[]): RegisterFilter['groups'] {
  const known = new Map(
    rows.flatMap(({ duty, facets }) =>
      duty.citations.map(({ documentId, document }) => [documentId, { document, facets }] as const),
    ),
  );
  const options = [...countsOf(rows, 'dokument')].map(([value, count]): Housed => {
    const found = known.get(value);
    const [publisher = value] = found?.facets.utgivare ?? [];
    return { value, text: found?.document ?? value, count, heading: nameOf(graph, publisher) };
  });
  return housed(options);
}

/** What a list of rows can be filtered by. A question with one answer only is left out. */
export function registerFilters(graph: Graph, rows: readonly RegisterRow[]): readonly RegisterFilter[] {
  const publishers = [...countsOf(rows, 'utgivare').keys()].map((value) => ({
    value,
    text: nameOf(graph, value),
  }));
  const plain = (name: FacetName, label: string, known: readonly Named[]): RegisterFilter => ({
    name,
    label,
    groups: [{ options: optionsOf(rows, name, known) }],
  });
  const filters: RegisterFilter[] = [
    { name: 'vem', label: 'Vem', groups: bearers(graph, rows) },
    plain(
      'styrka',
      'Styrka',
      STRENGTH_ORDER.map((one) => ({ value: strengthValue(one), text: STRENGTHS[one].heading })),
    ),
    plain(
      'amne',
      'Ämne',
      TOPIC_IDS.map((one) => ({ value: topicValue(one), text: TOPICS[one] })),
    ),
    plain(
      'utgivare',
      'Utgivare',
      sortedBy(publishers, ({ text }) => text),
    ),
    { name: 'dokument', label: 'Dokument', groups: documents(graph, rows) },
    plain('villkor', 'Villkor', [
      { value: 'med', text: 'Med villkor' },
      { value: 'utan', text: 'Utan villkor' },
    ]),
  ];
  return filters.filter(({ groups }) => groups.flatMap(({ options }) => options).length > 1);
}
