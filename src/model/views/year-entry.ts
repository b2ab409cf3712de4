import type { Graph, Statement } from '../graph/types.ts';
import { dayOrder } from '../year/due-day.ts';
import { timeOf, type Time } from '../year/time-of.ts';
import { groupedBy } from './collate.ts';
import { sourcedRows, type DutyRow, type SourcedRow } from './duty-row.ts';
import { phraseText, type Phrase } from './phrase.ts';
import type { Source } from './rows.ts';
import { whenPhrase } from './year-words.ts';

/** Something that has its time, as the year's pages and calendars show it. */
export interface YearEntry extends DutyRow {
  readonly time: Time;
  /** "senast 27 februari året därpå", "varje år, ingen dag anges". */
  readonly when: Phrase;
  /** The conditions it stands under, in the text's words. */
  readonly conditions: readonly string[];
  /** The statements it rests on; what is in force comes first. */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Whose document it stands in. */
  readonly organisation: { readonly id: string; readonly name: string };
}

interface Timed extends Source {
  readonly time: Time;
  readonly when: Phrase;
}

function publisherOf(graph: Graph, { edition, document }: Statement): YearEntry['organisation'] {
  const id = graph.corpus.editions.get(edition)?.data.publisher ?? document.split('/')[0] ?? '';
  return { id, name: graph.entities.get(id)?.name ?? id };
}

const keyOf = ({ fact: { statement }, time, when }: Timed): string =>
  [time.kind, phraseText(when), ...(statement.if ?? [])].join('|');

function entry(graph: Graph, { time, when }: Timed, { row, sources }: SourcedRow): YearEntry[] {
  const byId = new Map(sources.map(({ fact }) => [fact.statement.id, fact.statement]));
  const cited = row.citations.flatMap(({ statement }) => byId.get(statement) ?? []);
  const [first, ...rest] = [...cited].sort((a, b) => Number(b.inForce) - Number(a.inForce));
  if (first === undefined) return [];
  const statements: YearEntry['statements'] = [first, ...rest];
  const organisation = publisherOf(graph, first);
  return [{ ...row, time, when, conditions: first.if ?? [], statements, organisation }];
}

/** Where in the year an entry comes; those without a place follow, in the order of the texts. */
function order({ time }: YearEntry): number {
  if (time.kind === 'day') return dayOrder(time.due);
  // A month without a day comes when its days have been.
  if (time.kind === 'month') return time.month * 100 + 99;
  return time.kind === 'once' ? Number(time.last.replaceAll('-', '')) : Infinity;
}

const byOrder = (a: YearEntry, b: YearEntry): number => {
  const [one, other] = [order(a), order(b)];
  return one === other ? 0 : one - other;
};

/**
 * What facts give someone to do at a time, in the order of the year. One sentence is one entry per
 * time, strength and bearer; equal sentences of several documents are one, with the citations of all.
 */
export function yearEntries(graph: Graph, sources: readonly Source[]): readonly YearEntry[] {
  const timed = sources.flatMap((source): Timed[] => {
    const time = timeOf(source.fact, graph.asOf);
    return time === undefined ? [] : [{ ...source, time, when: whenPhrase(graph, source.fact, time) }];
  });
  const entries = [...groupedBy(timed, keyOf).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : sourcedRows(graph, same).flatMap((row) => entry(graph, first, row));
  });
  return entries.sort(byOrder);
}

/** What all documents give someone to do at a time. */
export const wholeYear = (graph: Graph): readonly YearEntry[] =>
  yearEntries(
    graph,
    graph.facts.map((fact) => ({ fact, general: false })),
  );
