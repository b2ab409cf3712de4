import type { Fact, Graph, Statement } from '../graph/types.ts';
import { modalWords } from '../strength/modal-words.ts';
import type { Topic } from '../schema/topics.ts';
import { appliedKey, markKey } from './applied-marks.ts';
import { citationsOf } from './citation.ts';
import { groupedBy } from './collate.ts';
import { lastDay } from './last-day.ts';
import { phraseText, type Phrase } from './phrase.ts';
import { referencePhrase } from './reference-phrase.ts';
import { groundsOf, mergedRow, type Grounds, type Source } from './rows.ts';
import { sentenceKey, sentenceOf, type Segment } from './sentence.ts';
import { strengthMark, type StrengthMark } from './strength-words.ts';

/** One sentence that binds, allows or describes, as a page shows it. */
export interface DutyRow extends Grounds {
  readonly strength: StrengthMark;
  readonly sentence: readonly Segment[];
  /** The sentence that leads into the list the row is an item of. */
  readonly leadIn?: string;
  readonly topic: Topic;
  /** Who acts; `anges inte` where the text is passive. */
  readonly who: Phrase;
  /** "27 februari", where the text sets a day. */
  readonly lastDay?: string;
}

/** A row with the place of its sentence, and the facts it rests on. */
interface Placed extends DutyRow {
  readonly place: string;
  readonly sources: readonly Source[];
}

/** A row, and every fact it rests on: for what a page says of the facts beside the sentence. */
export interface SourcedRow {
  readonly row: DutyRow;
  readonly sources: readonly Source[];
}

/** A lead-in with a strength of its own would contradict a clause that has another: "bör …" above a "ska". */
function leadInOf({ leadIn, strengthFrom, strengthWord }: Statement): string | undefined {
  if (leadIn === undefined || strengthFrom === 'lead-in') return leadIn;
  return modalWords(leadIn).some(({ word }) => word !== strengthWord?.toLowerCase()) ? undefined : leadIn;
}

/** A sentence shown once in full is shown by its clauses alone beside rows of another strength. */
function clausesOnly(row: Placed): Placed {
  const kept = row.sentence.flatMap((segment, index): Segment[] => {
    if (segment.kind !== 'context') return [segment];
    const between = index > 0 && index < row.sentence.length - 1;
    return between ? [{ kind: 'context', text: ' … ' }] : [];
  });
  return { ...row, sentence: kept };
}

/** Rows of one sentence with several strengths or bearers, each cut down to what it says itself. */
function withoutRepeats(rows: readonly Placed[]): readonly Placed[] {
  const bySentence = groupedBy(rows, ({ place }) => place);
  return rows.map((row) => ((bySentence.get(row.place) ?? []).length > 1 ? clausesOnly(row) : row));
}

function rowOf(graph: Graph, sources: readonly Source[]): Placed[] {
  const statements = [...new Set(sources.map(({ fact }) => fact.statement))];
  const [first] = statements;
  const [source] = sources;
  if (!first || !source) return [];
  const leadIn = leadInOf(first);
  const deadline = statements.find((statement) => statement.deadline)?.deadline;
  return [
    {
      place: sentencePlace(source.fact),
      sources,
      strength: strengthMark(first),
      sentence: sentenceOf(graph, statements),
      ...(leadIn !== undefined && { leadIn }),
      topic: first.topic,
      who: referencePhrase(graph, source.fact.subject),
      ...(deadline && { lastDay: lastDay(deadline) }),
      // One sentence is one place, however many statements it holds: the link lands on the first.
      ...groundsOf(graph, sources, citationsOf(graph, [first])),
    },
  ];
}

/** The sentences that a fact stands in; what holds by way of another text is a row beside the original's. */
function sentencePlace(fact: Fact): string {
  const { edition, section, units, id } = fact.statement;
  return [edition, section, units.length > 0 ? units.join('+') : id, appliedKey(fact)].join('|');
}

/** Sentence, strength and bearer: facts that share them are one row. */
function placeOf({ fact }: Source): string {
  const { statement, subject } = fact;
  const bearer = subject.state ?? subject.ids.join('+');
  return [sentencePlace(fact), strengthMark(statement).word, bearer].join('|');
}

const equal = ({ strength, who, sentence, applied }: DutyRow): string =>
  [strength.word, phraseText(who), sentenceKey(sentence), ...applied.map(markKey)].join('|');

/** The rows of `dutyRows`, each with the facts it rests on. */
export function sourcedRows(graph: Graph, sources: readonly Source[]): readonly SourcedRow[] {
  const rows = [...groupedBy(sources, placeOf).values()].flatMap((group) => rowOf(graph, group));
  return [...groupedBy(withoutRepeats(rows), equal).values()].flatMap((same) =>
    mergedRow<DutyRow>(same).map((row) => ({ row, sources: same.flatMap((one) => one.sources) })),
  );
}

/**
 * The sentences that facts rest on, one row each, in the order given. Several facts of one sentence
 * with one strength and one bearer are one row; equal sentences of several documents are one row with
 * several citations.
 */
export function dutyRows(graph: Graph, sources: readonly Source[]): readonly DutyRow[] {
  return sourcedRows(graph, sources).map(({ row }) => row);
}

const orders = new WeakMap<Graph, ReadonlyMap<string, number>>();

function orderOf(graph: Graph): ReadonlyMap<string, number> {
  const known = orders.get(graph);
  if (known) return known;
  const order = new Map(graph.statements.map(({ id }, index) => [id, index]));
  orders.set(graph, order);
  return order;
}

/** Facts in the order their documents print them. */
export function inTextOrder(graph: Graph, sources: readonly Source[]): readonly Source[] {
  const order = orderOf(graph);
  const at = ({ fact }: Source) => order.get(fact.statement.id) ?? order.size;
  return [...sources].sort((a, b) => at(a) - at(b));
}
