import type { Graph, Reference, Statement, Tie } from '../graph/types.ts';
import type { Modality } from '../schema/statement.ts';
import { citationsOf, type Citation } from './citation.ts';
import { everyWords } from './period.ts';
import { phraseOf, textOf, type Phrase } from './phrase.ts';
import { names, type Selves } from './selves.ts';
import { groupedBy } from './swedish.ts';

/** Something that narrows a tie: a condition, a consultation, a way. Words in it are the text's own. */
export interface Qualifier {
  readonly label: string;
  readonly phrase: Phrase;
}

/** One tie as seen from the page's entity, with everything that narrows it. */
export interface TieRow {
  readonly others: Phrase;
  readonly modality: Modality;
  readonly qualifiers: readonly Qualifier[];
  readonly readings: readonly string[];
  readonly citations: readonly Citation[];
  readonly draft: boolean;
  readonly general: boolean;
}

/** Ties under one label: "utses av". */
export interface TieGroup {
  readonly label: string;
  readonly rows: readonly TieRow[];
}

const words = (text: string): Phrase => [{ kind: 'words', text }];

function alternatives(graph: Graph, side: Reference | undefined, selves: Selves): Qualifier[] {
  if (side === undefined || side.connective === 'all' || !names(side, selves.ids)) return [];
  const rest = side.ids.filter((id) => !selves.ids.has(id));
  if (rest.length === 0 || side.members) return [];
  return [{ label: 'eller i stället', phrase: phraseOf(graph, { ids: rest, connective: side.connective }) }];
}

/** What narrows a statement, each under its Swedish label. */
export function qualifiersOf(graph: Graph, statement: Statement): readonly Qualifier[] {
  const reference = (label: string, one: Reference | undefined): Qualifier[] =>
    one ? [{ label, phrase: phraseOf(graph, one) }] : [];
  const text = (label: string, one: string | undefined): Qualifier[] =>
    one === undefined ? [] : [{ label, phrase: words(one) }];
  return [
    ...(statement.if ?? []).flatMap((one) => text('villkor', one)),
    ...reference('i samråd med', statement.consulting),
    ...reference('tillsammans med', statement.with),
    ...reference('genom', statement.via),
    ...text('enligt', statement.accordingTo),
    ...text('i fråga om', statement.matter),
    ...text('rangordning', statement.rank),
    ...(statement.every === undefined
      ? []
      : [{ label: 'hur ofta', phrase: [{ kind: 'plain' as const, text: everyWords(statement.every) }] }]),
  ];
}

function ownSide({ fact, direction }: Tie): Reference | undefined {
  return direction === 'out' ? fact.subject : fact.object.reference;
}

function tieRow(graph: Graph, tie: Tie, general: boolean, selves: Selves): TieRow {
  const { statement } = tie.fact;
  return {
    others: phraseOf(graph, tie.others),
    modality: statement.modality,
    qualifiers: [...alternatives(graph, ownSide(tie), selves), ...qualifiersOf(graph, statement)],
    readings: statement.reading === undefined ? [] : [statement.reading],
    citations: citationsOf(graph, [statement]),
    draft: statement.draft,
    general,
  };
}

const keyOf = ({ others, modality, qualifiers }: TieRow) =>
  [textOf(others), modality, ...qualifiers.map(({ label, phrase }) => `${label} ${textOf(phrase)}`)].join('|');

/** Rows that say the same become one with several citations. */
export function mergeTieRows(rows: readonly TieRow[]): readonly TieRow[] {
  return [...groupedBy(rows, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const citations = new Map(same.flatMap((row) => row.citations).map((one) => [one.url, one]));
    return {
      ...first,
      readings: [...new Set(same.flatMap((row) => row.readings))],
      citations: [...citations.values()],
      draft: same.every(({ draft }) => draft),
      general: same.every(({ general }) => general),
    };
  });
}

/** A tie and whether it is the series' own. */
export interface TieSource {
  readonly tie: Tie;
  readonly general: boolean;
}

/** Ties of an entity and of its series, out and in. */
export function tieSources(graph: Graph, selves: Selves): readonly TieSource[] {
  const own = graph.tiesOf(selves.own).map((tie): TieSource => ({ tie, general: false }));
  const series = selves.series === undefined ? [] : graph.tiesOf(selves.series);
  return [...own, ...series.map((tie): TieSource => ({ tie, general: true }))];
}

/** Ties as rows, in the order given. */
export function tieRows(graph: Graph, sources: readonly TieSource[], selves: Selves): readonly TieRow[] {
  return mergeTieRows(sources.map(({ tie, general }) => tieRow(graph, tie, general, selves)));
}

/** Ties under their labels, labels in the order of the verb table's first use. */
export function tieGroups(graph: Graph, sources: readonly TieSource[], selves: Selves): readonly TieGroup[] {
  const groups = groupedBy(sources, ({ tie }) => tie.label);
  return [...groups].map(([label, ties]) => ({ label, rows: tieRows(graph, ties, selves) }));
}
