import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { asOf } from '../src/lib/as-of.ts';
import { readContent } from '../src/lib/read-content.ts';
import { buildGraph } from '../src/model/graph/build.ts';
import { writeSearch } from '../src/search/index/write-search.ts';

/** Writes the search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const graph = buildGraph(readContent().corpus, asOf());
        const records = await writeSearch(graph, fileURLToPath(dir));
        logger.info(`Sökindex: ${String(records)} poster.`);
      },
    },
  };
}
