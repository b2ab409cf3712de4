import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { searchEngine } from '../../src/search/engine.ts';
import { openPagefind, type Pagefind } from '../../src/search/index/pagefind.ts';
import { answersFrom, lexiconFrom, type Manifest, type ReadFile } from '../../src/search/files.ts';
import type { SearchEngine } from '../../src/search/response.ts';

/** Told of every file that search reads, with its content. */
export type OnRead = (file: string, content: Buffer) => void;

/** Pagefind reads its files with `fetch`, which knows no files in Node. */
function fetchFiles(onRead: OnRead): void {
  const ofTheWeb = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return ofTheWeb(input, init);
    const file = fileURLToPath(address.replace(/\?.*$/, ''));
    const content = await readFile(file);
    onRead(file, content);
    return new Response(new Uint8Array(content));
  };
}

/**
 * Search over a built site, without a browser: the same engine and the same files as readers have.
 * @param site folder of the site
 * @throws {Error} in Swedish where the folder holds no search index
 */
export async function nodeSearch(site: string, onRead: OnRead = () => undefined): Promise<SearchEngine> {
  const folder = path.join(path.resolve(site), 'pagefind');
  if (!existsSync(path.join(folder, 'pagefind.js'))) {
    throw new Error(`Det finns inget sökindex i ${site}. Bygg webbplatsen först: npm run build.`);
  }
  fetchFiles(onRead);
  const base = `${pathToFileURL(folder).href}/`;
  const pagefind = (await import(`${base}pagefind.js`)) as Pagefind;
  const index = openPagefind(pagefind, base);
  const read: ReadFile = async (name) => {
    const file = path.join(site, 'sok', name);
    const content = await readFile(file);
    onRead(file, content);
    return JSON.parse(content.toString('utf8')) as unknown;
  };
  const manifest = (await read('index.json')) as Manifest;
  return searchEngine({
    index: () => index,
    lexicon: lexiconFrom(read, manifest),
    answers: answersFrom(read, manifest),
  });
}
