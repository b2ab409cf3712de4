const SEPARATOR = ';';
const LINE_END = '\r\n';
/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet read a cell as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const QUOTED = /["\r\n]|;/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A table as CSV for a Swedish spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF, quoting by
 * RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @throws {Error} when a row is not as long as the head: the columns after the gap would change meaning
 */
export function toCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const row of rows) {
    if (row.length !== head.length) throw new Error(`Raden har ${row.length} fält, rubriken ${head.length}.`);
  }
  const lines = [head, ...rows].map((row) => row.map(cell).join(SEPARATOR));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}
