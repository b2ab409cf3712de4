import type { Modality } from '../schema/statement.ts';
import { groupedBy } from './collate.ts';
import { STRENGTH_ORDER, STRENGTHS, type StrengthMark } from './strength-words.ts';

/** Rows of one strength, with a heading for lists about a group and one for lists that speak to the reader. */
export interface StrengthGroup<Row> {
  readonly modality: Modality;
  readonly heading: string;
  readonly you: string;
  readonly meaning: string;
  readonly rows: readonly Row[];
}

const YOU: Readonly<Record<Modality, string>> = {
  'must-not': 'Det här får du inte göra',
  must: 'Det här måste du göra',
  shall: 'Det här ska du göra',
  indicative: 'Det här gör du, enligt texten',
  promise: 'Det här är utlovat',
  should: 'Det här bör du göra',
  'should-not': 'Det här bör du inte göra',
  aim: 'Det här förväntas eller eftersträvas',
  may: 'Det här kan du göra',
  told: 'Bakgrund',
};

/** Rows under their strengths, in the site's order; strengths without rows are left out, none are merged. */
export function byStrength<Row extends { readonly strength: StrengthMark }>(
  rows: readonly Row[],
): readonly StrengthGroup<Row>[] {
  const groups = groupedBy(rows, ({ strength }) => strength.modality);
  return STRENGTH_ORDER.flatMap((modality) => {
    const found = groups.get(modality);
    const { heading, meaning } = STRENGTHS[modality];
    return found ? [{ modality, heading, meaning, you: YOU[modality], rows: found }] : [];
  });
}
