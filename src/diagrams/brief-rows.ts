import type { DiagramRow, RowEnd } from './diagram-rows.ts';

/** Rows in which a long name stands in full the first time only, then as "Steg 5". */
export function briefRows(rows: readonly DiagramRow[]): DiagramRow[] {
  const named = new Set<string>();
  const brief = (end: RowEnd): RowEnd => {
    if (end.short === undefined || !named.has(end.label)) {
      named.add(end.label);
      return end;
    }
    return { ...end, label: end.short };
  };
  return rows.map((row) => ({ ...row, from: brief(row.from), to: brief(row.to) }));
}
