import type { Entity, Graph } from '../graph/types.ts';
import { citationsOf, type Citation } from './citation.ts';
import { labelsOf, pairsOf, type ComparableKind } from './compare-kinds.ts';
import { COMPARE_CHECKS, questionTitle } from './compare-questions.ts';
import { compareColumn } from './compare-rows.ts';
import type { CellState } from './compare-verdict.ts';
import { splitPages, type ListPage } from './list-pages.ts';
import { STATE_WORDS } from './silence.ts';

/** Whether a group's documents answer a question, and where. */
export interface OverviewMark {
  readonly state: CellState;
  readonly words: string;
  readonly citation?: Citation;
  readonly draft: boolean;
}

/** A group as a row: its marks in the order of the questions. */
export interface OverviewRow {
  readonly label: string;
  readonly url: string;
  /** Page where it stands beside the first group; the first has none. */
  readonly pair?: string;
  readonly marks: readonly OverviewMark[];
}

/** A page of a table with a question in each column and a group in each row. */
export interface CompareOverview {
  readonly questions: readonly string[];
  /** Whom the pairs are made with. */
  readonly base: string;
  readonly total: number;
  readonly rows: readonly OverviewRow[];
  /** This page by number, and the address of every page. */
  readonly page: number;
  readonly pages: readonly string[];
}

/** Groups in one table. A row carries some twenty marks with citations, so a page holds fewer rows than a list. */
const ROWS = 50;

/** Pages of the table of a kind with more groups than stand side by side; the first is the kind's own page. */
export const overviewPages = ({ groups }: ComparableKind): readonly ListPage<Entity>[] =>
  splitPages(groups, ({ name }) => name, ROWS);

function rowOf(graph: Graph, entity: Entity, label: string, pair: string | undefined): OverviewRow {
  const { found } = compareColumn(graph, entity, label);
  const marks = COMPARE_CHECKS.map(({ key }): OverviewMark => {
    const { state, sources } = found.get(key) ?? { state: 'unstated', sources: [] };
    const statements = sources.map(({ fact }) => fact.statement);
    const [citation] = citationsOf(graph, statements.slice(0, 1));
    return {
      state,
      words: state === 'partly' ? 'för vissa' : STATE_WORDS[state],
      ...(citation && { citation }),
      draft: statements.length > 0 && statements.every(({ draft }) => draft),
    };
  });
  return { label, url: entity.url, ...(pair !== undefined && { pair }), marks };
}

/**
 * Which questions each group's documents answer; one page of it.
 * @param page from 1
 */
export function compareOverview(graph: Graph, kind: ComparableKind, page: number): CompareOverview {
  const all = labelsOf(graph, kind.groups);
  const labels = new Map(kind.groups.map(({ id }, index) => [id, all[index] ?? '']));
  const pairs = new Map(pairsOf(kind).map(({ groups: [, other], url }) => [other.id, url]));
  const pages = overviewPages(kind);
  const groups = pages[page - 1]?.items ?? [];
  return {
    questions: COMPARE_CHECKS.map(questionTitle),
    base: all[0] ?? '',
    total: kind.groups.length,
    rows: groups.map((entity) => rowOf(graph, entity, labels.get(entity.id) ?? '', pairs.get(entity.id))),
    page,
    pages: pages.map(({ number }) => (number === 1 ? kind.url : `${kind.url}sida/${number}/`)),
  };
}
