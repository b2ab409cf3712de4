import type { Fact, Graph } from '../graph/types.ts';
import { appliedMarks, distinctMarks, type AppliedMark } from './applied-marks.ts';
import { eachPlaceOnce, type Citation } from './citation.ts';

/** A fact, and whether the text says it of the series that the page's group is one of. */
export interface Source {
  readonly fact: Fact;
  readonly general: boolean;
}

/** What every row of a page carries besides its words: where it is said, and how much it weighs. */
export interface Grounds {
  /** Our own readings of the words, always shown as such. */
  readonly readings: readonly string[];
  readonly citations: readonly Citation[];
  /** Every source of the row is a draft. */
  readonly draft: boolean;
  /** Said of the series: "enligt det generella uppdraget". */
  readonly general: boolean;
  /** Said of another group, and held to be so here too by these. */
  readonly applied: readonly AppliedMark[];
}

/** The grounds of facts that one row rests on. */
export function groundsOf(graph: Graph, sources: readonly Source[], citations: readonly Citation[]): Grounds {
  const readings = sources.flatMap(({ fact }) => fact.statement.reading ?? []);
  return {
    readings: [...new Set(readings)],
    citations,
    draft: sources.every(({ fact }) => fact.statement.draft),
    general: sources.every(({ general }) => general),
    applied: appliedMarks(
      graph,
      sources.map(({ fact }) => fact),
    ),
  };
}

/** One row out of rows that say the same: the words of the first, the sources of all. */
export function mergedRow<Row extends Grounds>(rows: readonly Row[]): Row[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      ...first,
      readings: [...new Set(rows.flatMap(({ readings }) => readings))],
      citations: eachPlaceOnce(rows.flatMap(({ citations }) => citations)),
      draft: rows.every(({ draft }) => draft),
      general: rows.every(({ general }) => general),
      applied: distinctMarks(rows.flatMap(({ applied }) => applied)),
    },
  ];
}
