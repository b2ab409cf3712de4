/** A column of a table: its heading, and what stands below it for a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly value: (row: Row) => string | undefined;
}

/** Headings and cells of a table. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of rows by columns; what is not said is an empty cell. */
export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  header: columns.map(({ heading }) => heading),
  rows: rows.map((row) => columns.map(({ value }) => value(row) ?? '')),
});

/** Yes or no, in Swedish. */
export const yesNo = (value: boolean): string => (value ? 'ja' : 'nej');
