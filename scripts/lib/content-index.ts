import { rm } from 'node:fs/promises';
import path from 'node:path';
import { asOf } from '../../src/lib/as-of.ts';
import { contentFolder, readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { writeSearch } from '../../src/search/index/write-search.ts';
import { ROOT } from '../setup.mjs';

/**
 * Makes the search index of some content as it stands, without building the site.
 * @returns the folder that holds it, as the folder of a site would
 */
export async function indexContent(
  content = contentFolder(),
  folder = path.join(ROOT, '.cache', 'search'),
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const { corpus } = readContent(content);
  await writeSearch(buildGraph(corpus, asOf()), folder);
  return folder;
}
