import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

interface Plain {
  readonly options: (options: Record<string, unknown>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly data: () => Promise<{
        readonly raw_url: string;
        readonly sub_results: readonly { readonly url: string }[];
      }>;
    }[];
  }>;
}

/** Sections of each page that count as found, and results that are looked at. */
const SECTIONS = 3;
const RESULTS = 10;

/**
 * Pagefind as it comes, over the pages of a built site: what ours is held against. Pages are flattened to
 * their three best sections.
 * @returns a search that gives addresses, best first, and a way to put it away
 */
export async function plainPagefind(
  site: string,
): Promise<{ search: (query: string) => Promise<string[]>; end: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ forceLanguage: 'sv', rootSelector: 'main' });
  if (!index) throw new Error('Pagefind could not make an index.');
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: folder });
  await close();
  const base = `${pathToFileURL(folder).href}/`;
  const pagefind = (await import(`${base}pagefind.js`)) as Plain;
  await pagefind.options({ basePath: base, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, RESULTS).map(({ data }) => data()));
      return pages.flatMap(({ raw_url, sub_results }) => {
        const sections = sub_results.slice(0, SECTIONS).map(({ url }) => url.replace(/^.*?(?=\/[^/])/, ''));
        return sections.length > 0 ? sections : [raw_url];
      });
    },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}
