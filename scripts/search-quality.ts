import path from 'node:path';
import { buildSite } from './lib/build-site.ts';
import { nodeSearch } from './lib/node-search.ts';
import { plainPagefind } from './lib/quality/plain-pagefind.ts';
import { askOurs, askPlain, goldOf, HALVES } from './lib/quality/run-gold.ts';
import { printQuality } from './lib/quality/table.ts';
import { ROOT } from './setup.mjs';

const site = path.resolve(process.argv[2] ?? path.join(ROOT, '.cache', 'quality-site'));
if (process.argv[2] === undefined) {
  const { ok } = await buildSite({ outDir: site });
  if (!ok) process.exit(1);
}
const ours = await nodeSearch(site);
const plain = await plainPagefind(site);
try {
  for (const half of HALVES) {
    const gold = goldOf(half);
    printQuality(half, await askOurs(gold, ours), await askPlain(gold, plain.search));
  }
} finally {
  await plain.end();
}
