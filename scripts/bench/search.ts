import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { searchRecords } from '../../src/search/records.ts';
import { indexContent } from '../lib/content-index.ts';
import { nodeSearch } from '../lib/node-search.ts';
import { generateContent, writeContent } from './generate-content.ts';
import { timed } from './figures.ts';
import { seededRandom } from './random.ts';

const SEED = 1;
const QUERIES = 120;
/** Pagefind's own files are compressed as they lie. */
const COMPRESSED = /\.(?:pagefind|pf_meta|pf_index|pf_filter|pf_fragment)$/;

const bytesOf = (file: string, content: Buffer): number =>
  COMPRESSED.test(file) ? content.length : gzipSync(content, { level: 9 }).length;

/** Queries such as readers write, of the words of random records: two to four words, some misspelt. */
function queriesOf(content: string, count: number): { queries: string[]; sections: number } {
  const records = searchRecords(buildGraph(readContent(content).corpus, asOf()));
  const random = seededRandom(SEED);
  const pick = <T>(list: readonly T[]): T | undefined => list[random.below(Math.max(1, list.length))];
  const queries = Array.from({ length: count }, () => {
    const words = (pick(records)?.text ?? '').match(/\p{L}{4,}/gu) ?? [];
    const chosen = Array.from({ length: 2 + random.below(3) }, () => pick(words) ?? 'möte');
    return random.below(10) < 3
      ? chosen.join(' ').replace(/(\p{L})(\p{L})(\p{L})$/u, '$2$1$3')
      : chosen.join(' ');
  });
  return { queries, sections: records.filter(({ kind }) => kind === 'section').length };
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

async function measure(
  name: string,
  content: string,
  work: string,
): Promise<Record<string, string | number>> {
  const folder = path.join(work, `search-${name}`);
  const [, indexMs] = await timed(() => indexContent(content, folder));
  const { queries, sections } = queriesOf(content, QUERIES);
  const read = new Map<string, number>();
  const onRead = (file: string, bytes: Buffer): void => void read.set(file, bytesOf(file, bytes));
  const ask = async (engine: Awaited<ReturnType<typeof nodeSearch>>, query: string): Promise<number> => {
    const [, ms] = await timed(() => engine.search({ query, filters: {}, literal: false }, 0, 10));
    return ms;
  };
  const first = await nodeSearch(folder, onRead);
  await ask(first, queries[0] ?? '');
  const firstBytes = [...read.values()].reduce((sum, one) => sum + one, 0);
  const requests = read.size;
  for (const query of queries) await ask(first, query);
  // A second engine over the same files: they are in memory, the searches are not.
  const warm = await nodeSearch(folder);
  await ask(warm, 'uppvärmning möten');
  const times: number[] = [];
  for (const query of queries) times.push(await ask(warm, query));
  return {
    content: name,
    sections,
    'first query, kB without scripts': Number((firstBytes / 1000).toFixed(1)),
    requests,
    'all queries, kB': Number(([...read.values()].reduce((sum, one) => sum + one, 0) / 1000).toFixed(1)),
    'warm p50, ms': Number(percentile(times, 0.5).toFixed(1)),
    'warm p95, ms': Number(percentile(times, 0.95).toFixed(1)),
    'index, s': Number((indexMs / 1000).toFixed(1)),
  };
}

/**
 * Measures search over the shipped content and over made-up content of growing size.
 * @param documents numbers of documents to make up; each has some thirteen sections
 */
export async function benchSearch(
  shipped: string,
  work: string,
  documents: readonly number[],
): Promise<void> {
  const rows = [await measure('shipped', shipped, work)];
  for (const count of documents) {
    const content = path.join(work, `content-search-${count}`);
    await writeContent(content, generateContent(count, SEED));
    rows.push(await measure(`${count} documents`, content, work));
  }
  console.table(rows);
}
