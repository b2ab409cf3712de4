import type { Fact, Graph, Statement } from '../graph/types.ts';
import type { Modality } from '../schema/statement.ts';
import type { Topic } from '../schema/topics.ts';
import { citationsOf, type Citation } from './citation.ts';
import { lastDay } from './last-day.ts';
import { phraseOf, textOf, type Phrase } from './phrase.ts';
import { sentenceKey, sentenceOf, type Segment } from './sentence.ts';
import { groupedBy } from './swedish.ts';

/** One sentence that binds, allows or describes, as a page shows it. */
export interface DutyRow {
  readonly modality: Modality;
  /** The word the strength was read from, where it differs from the usual one: "skall", "får". */
  readonly word?: string;
  readonly sentence: readonly Segment[];
  /** The sentence that leads into the list the row is an item of. */
  readonly leadIn?: string;
  readonly topic: Topic;
  /** Who acts; `anges inte` where the text is passive. */
  readonly who: Phrase;
  /** "27 februari", where the text sets a day. */
  readonly lastDay?: string;
  /** Our own readings of the words, always shown as such. */
  readonly readings: readonly string[];
  readonly citations: readonly Citation[];
  /** Every source of the row is a draft. */
  readonly draft: boolean;
  /** Said about the series that the group is one of. */
  readonly general: boolean;
}

/** What a row is made from: a fact, and whether it is said about the series. */
export interface Source {
  readonly fact: Fact;
  readonly general: boolean;
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function rowOf(graph: Graph, sources: readonly Source[]): DutyRow | undefined {
  const statements = distinct(sources.map(({ fact }) => fact.statement));
  const [first] = statements;
  const [source] = sources;
  if (!first || !source) return undefined;
  const day = statements.flatMap(({ deadline }) => (deadline ? [lastDay(deadline)] : []))[0];
  return {
    modality: first.modality,
    ...(first.strengthWord !== undefined && { word: first.strengthWord }),
    sentence: sentenceOf(graph, statements),
    ...(first.leadIn !== undefined && { leadIn: first.leadIn }),
    topic: first.topic,
    who: phraseOf(graph, source.fact.subject),
    ...(day !== undefined && { lastDay: day }),
    readings: distinct(statements.flatMap(({ reading }) => (reading === undefined ? [] : [reading]))),
    citations: citationsOf(graph, statements),
    draft: statements.every(({ draft }) => draft),
    general: sources.every(({ general }) => general),
  };
}

/** Sentence, strength and bearer: facts that share them are one row. */
function placeOf({ fact: { statement, subject } }: Source): string {
  const place = statement.units.length > 0 ? statement.units.join('+') : statement.id;
  const bearer = subject.state ?? subject.ids.join('+');
  return [statement.edition, statement.section, place, statement.modality, bearer].join('|');
}

function merge(rows: readonly DutyRow[]): DutyRow | undefined {
  const [first] = rows;
  if (!first || rows.length === 1) return first;
  return {
    ...first,
    readings: distinct(rows.flatMap(({ readings }) => readings)),
    citations: rows.flatMap(({ citations }) => citations),
    draft: rows.every(({ draft }) => draft),
    general: rows.every(({ general }) => general),
  };
}

/**
 * The sentences that facts rest on, one row each, in the order given. Several facts of one sentence
 * with one strength and one bearer are one row; equal sentences of several documents are one row with
 * several citations.
 */
export function dutyRows(graph: Graph, sources: readonly Source[]): readonly DutyRow[] {
  const bySentence = [...groupedBy(sources, placeOf).values()].flatMap((group) => rowOf(graph, group) ?? []);
  const equal = (row: DutyRow) =>
    [row.modality, textOf(row.who), row.leadIn ?? '', sentenceKey(row.sentence)].join('|');
  return [...groupedBy(bySentence, equal).values()].flatMap((rows) => merge(rows) ?? []);
}

/** The statements in the order their documents print them, for sorting facts. */
export function inTextOrder(graph: Graph, sources: readonly Source[]): readonly Source[] {
  const order = new Map<Statement, number>(graph.statements.map((statement, index) => [statement, index]));
  const at = ({ fact }: Source) => order.get(fact.statement) ?? Number.MAX_SAFE_INTEGER;
  return [...sources].sort((a, b) => at(a) - at(b));
}
