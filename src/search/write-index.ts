import { close, createIndex } from 'pagefind';
import type { Graph } from '../model/graph/types.ts';
import { recordHtml } from './record-html.ts';
import { searchRecords } from './records.ts';

const failed = (errors: readonly string[]): Error =>
  new Error(`Sökindexet kunde inte byggas: ${errors.join('; ')}`);

/**
 * Writes Pagefind's index of a graph's records to a folder, usually `<site>/pagefind`.
 * @returns the number of records
 * @throws {Error} in Swedish with Pagefind's own words when it refuses
 */
export async function writeSearchIndex(graph: Graph, outputPath: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv', writePlayground: false });
  if (!index) throw failed(errors);
  try {
    const records = searchRecords(graph);
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record) });
      if (added.errors.length > 0) throw failed(added.errors);
    }
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failed(written.errors);
    return records.length;
  } finally {
    await close();
  }
}
