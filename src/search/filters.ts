import { RECORD_KINDS, type SearchRecord } from './record.ts';

/** A filter of the search page with every value that occurs. */
export interface FilterGroup {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** A filter with more values helps nobody to choose; the words of the search do. */
const MOST_VALUES = 100;

const swedish = new Intl.Collator('sv');

function valuesOf(records: readonly SearchRecord[], key: 'organisation' | 'status'): string[] {
  const found = records.map((record) => record[key]).filter((value) => value !== undefined);
  return [...new Set(found)].sort(swedish.compare);
}

/** The filters that a set of records gives: kind of thing, organisation, level, state of the document. */
export function filtersOf(
  records: readonly SearchRecord[],
  levels: readonly { readonly name: string }[],
): FilterGroup[] {
  const kinds = Object.entries(RECORD_KINDS).filter(([kind]) =>
    records.some((record) => record.kind === kind),
  );
  const onLevel = levels.filter(({ name }) => records.some(({ level }) => level === name));
  return [
    { name: 'slag', label: 'Vad', values: kinds.map(([, label]) => label) },
    { name: 'organisation', label: 'Organisation', values: valuesOf(records, 'organisation') },
    { name: 'niva', label: 'Nivå', values: onLevel.map(({ name }) => name) },
    { name: 'status', label: 'Dokumentets status', values: valuesOf(records, 'status') },
  ].filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES);
}
