import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Graph } from '../model/graph/types.ts';
import { recordHtml } from './record-html.ts';
import { searchRecords } from './records.ts';

/** Pagefind's own interfaces, which the site does not use: 430 kB that nobody would ask for. */
const INTERFACE = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

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
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failed(made.errors);
    for (const file of made.files.filter((one) => !INTERFACE.test(one.path))) {
      const target = path.join(outputPath, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return records.length;
  } finally {
    await close();
  }
}
