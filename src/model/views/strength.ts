import type { Modality } from '../schema/statement.ts';
import { groupedBy } from './swedish.ts';

/** How a strength is worded: on its mark, as a heading, and as a heading that speaks to the reader. */
export interface StrengthWords {
  readonly label: string;
  readonly heading: string;
  readonly you: string;
  /** Said once under the heading, where the heading alone could be misread. */
  readonly hint?: string;
}

const PLAIN_PRESENT = 'Texten säger att det görs, utan ord som ska, bör eller kan.';

/** Every strength in the order pages show them, strictest first. Never merged, never raised. */
export const STRENGTHS: Readonly<Record<Modality, StrengthWords>> = {
  'must-not': { label: 'får inte', heading: 'Får inte', you: 'Det här får du inte göra' },
  'should-not': { label: 'bör inte', heading: 'Bör inte', you: 'Det här bör du inte göra' },
  shall: { label: 'ska', heading: 'Ska', you: 'Det här ska du göra' },
  must: { label: 'måste', heading: 'Måste', you: 'Det här måste du göra' },
  should: { label: 'bör', heading: 'Bör', you: 'Det här bör du göra' },
  may: { label: 'kan', heading: 'Kan', you: 'Det här kan du göra' },
  aim: {
    label: 'strävan',
    heading: 'Förväntas eller eftersträvas',
    you: 'Det här förväntas eller eftersträvas',
  },
  promise: { label: 'löfte', heading: 'Löften', you: 'Det här är utlovat' },
  indicative: { label: 'gör', heading: 'Gör', you: 'Det här gör du', hint: PLAIN_PRESENT },
  told: { label: 'bakgrund', heading: 'Bakgrund', you: 'Bakgrund' },
};

/** Strengths in display order. */
export const STRENGTH_ORDER = Object.keys(STRENGTHS) as readonly Modality[];

/** Rows of one strength. */
export interface StrengthGroup<Row> extends StrengthWords {
  readonly modality: Modality;
  readonly rows: readonly Row[];
}

/** Rows under their strengths, strictest first; strengths without rows are left out. */
export function byStrength<Row extends { readonly modality: Modality }>(
  rows: readonly Row[],
): readonly StrengthGroup<Row>[] {
  const groups = groupedBy(rows, (row) => row.modality);
  return STRENGTH_ORDER.flatMap((modality) => {
    const found = groups.get(modality);
    return found ? [{ modality, ...STRENGTHS[modality], rows: found }] : [];
  });
}
