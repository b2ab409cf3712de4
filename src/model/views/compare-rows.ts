import type { Entity, Graph } from '../graph/types.ts';
import { TOPIC_IDS, TOPICS, type Topic } from '../schema/topics.ts';
import { claimsOf } from './compare-claims.ts';
import { COMPARE_CHECKS, questionTitle } from './compare-questions.ts';
import { isSaid, onlyVerdict, verdictsOn, type CellState } from './compare-verdict.ts';
import { verdictWords, type VerdictWords } from './compare-words.ts';
import { dutyRows, inTextOrder, type DutyRow } from './duty-row.ts';
import { groupBrief } from './group-brief.ts';
import { groupSources, placeOf, type Place } from './group-place.ts';
import { homeOf } from './home.ts';
import { isDoneBy } from './post-sources.ts';
import type { Source } from './rows.ts';
import { selvesOf } from './selves.ts';
import { STATE_WORDS, verdicts, type Check } from './silence.ts';
import type { TieRow } from './tie-row.ts';

/** What one group's documents say on one question. */
export interface CompareCell {
  /** Short name of the group, as every cell repeats it. */
  readonly label: string;
  readonly state: CellState;
  /** The state in words; shown where nothing is stated. */
  readonly words: string;
  /** Short answers: who, how long, how often. */
  readonly answers: readonly TieRow[];
  /** The sentences that answer. */
  readonly rows: readonly DutyRow[];
  /** All of it comes from drafts. */
  readonly draft: boolean;
}

/** One question, or the rest of a topic, with a cell for each group. */
export interface CompareRow {
  readonly id: string;
  readonly question: string;
  /** A question of the checklist; else what more the texts say on the topic. */
  readonly checked: boolean;
  readonly cells: readonly CompareCell[];
  readonly verdicts: readonly VerdictWords[];
  /** Some group says the same with another strength, number or time. */
  readonly differs: boolean;
}

/** Rows of one topic. */
export interface CompareTopic {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly CompareRow[];
}

/** A group made ready to stand beside others. */
export interface CompareColumn {
  readonly label: string;
  readonly entity: Entity;
  readonly place: Place;
  readonly sources: readonly Source[];
  /** Answers by the question's key. */
  readonly found: ReadonlyMap<string, { readonly state: CellState; readonly sources: readonly Source[] }>;
  readonly answers: ReadonlyMap<string, readonly TieRow[]>;
}

const hasCitation = ({ citations }: TieRow): boolean => citations.length > 0;

/** Everything a group's documents say, by question. */
export function compareColumn(graph: Graph, entity: Entity, label: string): CompareColumn {
  const selves = selvesOf(graph, entity.id);
  const place = placeOf(graph, selves);
  const sources = inTextOrder(graph, groupSources(graph, selves, place));
  const bySource = new Map(sources.map((source) => [source.fact, source]));
  const answers = new Map(groupBrief(graph, sources, place).map(({ key, rows }) => [key, rows]));
  const facts = sources.map(({ fact }) => fact);
  const found = verdicts(facts, place, COMPARE_CHECKS).map(({ check: { key }, state, facts: from }) => {
    const some = state === 'unstated' && (answers.get(key) ?? []).some(hasCitation);
    return [
      key,
      { state: some ? 'partly' : state, sources: from.flatMap((fact) => bySource.get(fact) ?? []) },
    ] as const;
  });
  return { label, entity, place, sources, found: new Map(found), answers };
}

/** Whether everything in a cell comes from drafts; of nothing, nothing is said. */
function isDraft(answers: readonly TieRow[], rows: readonly DutyRow[]): boolean {
  const said = [...answers.filter(hasCitation), ...rows];
  return said.length > 0 && said.every(({ draft }) => draft);
}

function cellOf(graph: Graph, column: CompareColumn, { key }: Check): CompareCell {
  const { state, sources } = column.found.get(key) ?? { state: 'unstated', sources: [] };
  const words = state === 'partly' ? 'anges för vissa' : STATE_WORDS[state];
  const answers = isSaid(state) ? (column.answers.get(key) ?? []) : [];
  const rows = dutyRows(graph, sources);
  return { label: column.label, state, words, answers, rows, draft: isDraft(answers, rows) };
}

const partyOf = (graph: Graph, { label, place, entity }: CompareColumn, sources: readonly Source[]) => ({
  label,
  claims: sources.flatMap(({ fact }) =>
    claimsOf(graph, fact, {
      place,
      ...(entity.organisation !== undefined && { organisation: entity.organisation }),
    }),
  ),
});

/** A row before the verdicts are placed: what stands in each column's cell. */
interface OpenRow {
  readonly id: string;
  readonly question: string;
  readonly checked: boolean;
  readonly cells: readonly CompareCell[];
  /** Sources by column. */
  readonly sources: readonly (readonly Source[])[];
}

function checkRow(graph: Graph, columns: readonly CompareColumn[], check: Check): OpenRow {
  return {
    id: `fraga-${check.key}`,
    question: questionTitle(check),
    checked: true,
    cells: columns.map((column) => cellOf(graph, column, check)),
    sources: columns.map(({ found }) => found.get(check.key)?.sources ?? []),
  };
}

/** What a group's documents say on a topic beyond the questions: each sentence stands on the page once at least. */
function restOf({ sources, found, place }: CompareColumn, topic: Topic): readonly Source[] {
  const shown = new Set([...found.values()].flatMap((one) => one.sources.map(({ fact }) => fact.statement)));
  return sources.filter(
    ({ fact }) =>
      fact.statement.topic === topic &&
      !shown.has(fact.statement) &&
      fact.derivedFrom === undefined &&
      (homeOf(fact, place) !== undefined || isDoneBy(fact, place.posts)),
  );
}

function restRow(graph: Graph, columns: readonly CompareColumn[], topic: Topic, alone: boolean): OpenRow[] {
  const sources = columns.map((column) => restOf(column, topic));
  if (sources.every((found) => found.length === 0)) return [];
  const words = alone ? STATE_WORDS.unstated : 'inget mer anges';
  const cells = columns.map(({ label }, index): CompareCell => {
    const rows = dutyRows(graph, sources[index] ?? []);
    const state = rows.length > 0 ? 'stated' : 'unstated';
    return { label, state, words, answers: [], rows, draft: isDraft([], rows) };
  });
  const question = alone ? 'Det här säger texterna' : 'Mer i samma ämne';
  return [{ id: `mer-${topic}`, question, checked: false, cells, sources }];
}

const statementsOf = ({ sources }: OpenRow): ReadonlySet<string> =>
  new Set(sources.flat().map(({ fact }) => fact.statement.id));

/** Rows with what can be said of them. A likeness or a difference stands once, in the first row that shows it. */
function withVerdicts(
  graph: Graph,
  columns: readonly CompareColumn[],
  rows: readonly OpenRow[],
): CompareRow[] {
  const parties = columns.map((column, index) =>
    partyOf(graph, column, [...new Set(rows.flatMap(({ sources }) => sources[index] ?? []))]),
  );
  const left = new Set(verdictsOn(parties));
  return rows.map((row): CompareRow => {
    const here = statementsOf(row);
    const held = [...left].filter(({ statements }) => statements.some((id) => here.has(id)));
    for (const verdict of held) left.delete(verdict);
    const only = row.checked ? onlyVerdict(row.cells) : [];
    return {
      id: row.id,
      question: row.question,
      checked: row.checked,
      cells: row.cells,
      verdicts: [...only, ...held].map(verdictWords),
      differs: held.some(({ type }) => type === 'strength' || type === 'value'),
    };
  });
}

/** Groups side by side: the questions topic by topic, and under each topic what more the texts say. */
export function compareTopics(graph: Graph, columns: readonly CompareColumn[]): readonly CompareTopic[] {
  const open = TOPIC_IDS.map((topic) => {
    const checks = COMPARE_CHECKS.filter((check) => check.topic === topic);
    const asked = checks.map((check) => checkRow(graph, columns, check));
    return { topic, rows: [...asked, ...restRow(graph, columns, topic, checks.length === 0)] };
  });
  const done = withVerdicts(
    graph,
    columns,
    open.flatMap(({ rows }) => rows),
  );
  const byId = new Map(done.map((row) => [row.id, row]));
  return open.flatMap(({ topic, rows }): CompareTopic[] => {
    const found = rows.flatMap(({ id }) => byId.get(id) ?? []);
    return found.length === 0 ? [] : [{ id: `amne-${topic}`, heading: TOPICS[topic], rows: found }];
  });
}
