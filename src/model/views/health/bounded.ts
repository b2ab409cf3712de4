import { capped } from '../list-pages.ts';

/** The first rows of a list, and how many there are in all. */
export interface Bounded<Row> {
  readonly shown: readonly Row[];
  readonly more: number;
  readonly total: number;
}

/** The rows of one document or one code, cut off where the page has no more room. */
export interface Part<Of, Row> extends Bounded<Row> {
  readonly of: Of;
}

/** So many rows of a list that a page shows. */
export const MOST_ROWS = 100;

/** The first rows of a list. */
export const bounded = <Row>(rows: readonly Row[], most: number = MOST_ROWS): Bounded<Row> => ({
  ...capped(rows, most),
  total: rows.length,
});

/** The first rows of lists that share the room of one: the last ones may be counted only. */
export function boundedParts<Of, Row>(
  all: readonly Of[],
  rowsOf: (one: Of) => readonly Row[],
  most: number = MOST_ROWS,
): Bounded<Part<Of, Row>> {
  let room = most;
  const parts = capped(all, most).shown.map((of): Part<Of, Row> => {
    const part = bounded(rowsOf(of), room);
    room -= part.shown.length;
    return { of, ...part };
  });
  return { shown: parts, more: all.length - parts.length, total: all.length };
}
