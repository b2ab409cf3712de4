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

/** What records have of one thing, each once, A to Ö. */
function valuesOf(
  records: readonly SearchRecord[],
  of: (record: SearchRecord) => readonly (string | undefined)[],
): string[] {
  const found = records.flatMap(of).filter((value) => value !== undefined);
  return [...new Set(found)].sort(swedish.compare);
}

/** The filters that a set of records gives: what it is, whose, on which level, what it is about, its status. */
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
    { name: 'organisation', label: 'Organisation', values: valuesOf(records, (one) => [one.organisation]) },
    { name: 'niva', label: 'Nivå', values: onLevel.map(({ name }) => name) },
    {
      name: 'gruppslag',
      label: 'Typ av grupp',
      values: valuesOf(records, ({ facets }) => facets.groupKinds),
    },
    { name: 'roll', label: 'Roll', values: valuesOf(records, ({ facets }) => facets.roles) },
    { name: 'amne', label: 'Ämne', values: valuesOf(records, ({ facets }) => facets.topics) },
    { name: 'status', label: 'Dokumentets status', values: valuesOf(records, (one) => [one.status]) },
  ].filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES);
}
