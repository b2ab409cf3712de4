import { searchEngine } from '../../search/engine.ts';
import { answersFrom, lexiconFrom, type Manifest, type ReadFile } from '../../search/files.ts';
import { openPagefind, type Pagefind } from '../../search/index/pagefind.ts';
import type { SearchEngine } from '../../search/response.ts';

/** @throws where the file is missing or no JSON */
const readFrom =
  (base: string): ReadFile =>
  async (name) => {
    const response = await fetch(new URL(name, base));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return (await response.json()) as unknown;
  };

/**
 * Opens search over the files of a site, in a worker or in a page. Pagefind and its index are fetched with
 * the first search, not before.
 * @param site address of the site's root
 * @throws where the lexicon cannot be read
 */
export async function openSearch(site: string): Promise<SearchEngine> {
  const read = readFrom(new URL('sok/', site).href);
  const manifest = (await read('index.json')) as Manifest;
  const base = new URL('pagefind/', site).href;
  let index: ReturnType<typeof openPagefind> | undefined;
  return searchEngine({
    lexicon: lexiconFrom(read, manifest),
    answers: answersFrom(read, manifest),
    index: () => {
      index ??= import(/* @vite-ignore */ `${base}pagefind.js`).then((pagefind: Pagefind) =>
        openPagefind(pagefind, base),
      );
      index.catch(() => (index = undefined));
      return index;
    },
  });
}
