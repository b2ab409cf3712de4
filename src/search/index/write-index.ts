import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { splitter } from '../words/compounds.ts';
import type { SearchRecord } from '../record.ts';
import { indexCopy } from './index-copy.ts';
import { recordHtml } from './record-html.ts';
import { smallFile } from './small-files.ts';

/** What the site does not use: Pagefind's interfaces, its worker (search has its own) and its other stemmer. */
const UNUSED = /^(?:pagefind-(?:component-ui|modular-ui|ui|highlight|worker)|wasm\.unknown)\./;

const failed = (errors: readonly string[]): Error =>
  new Error(`Sökindexet kunde inte byggas: ${errors.join('; ')}`);

/**
 * Writes Pagefind's index of some records to a folder, usually `<site>/pagefind`.
 * @param words the vocabulary of the records, which compounds are cut by
 * @throws {Error} in Swedish with Pagefind's own words when it refuses
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  words: Iterable<string>,
  outputPath: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'sv', writePlayground: false });
  if (!index) throw failed(errors);
  const { split } = splitter(words);
  const copy = (text: string): string => indexCopy(text, split);
  try {
    for (const record of records) {
      const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record, copy) });
      if (added.errors.length > 0) throw failed(added.errors);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failed(made.errors);
    for (const file of made.files.filter((one) => !UNUSED.test(one.path))) {
      const target = path.join(outputPath, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await smallFile(file.path, file.content));
    }
  } finally {
    await close();
  }
}
