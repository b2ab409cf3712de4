import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { benchDiagrams } from './bench/diagrams.ts';
import { generateContent, writeContent } from './bench/generate-content.ts';
import { type SiteSize, siteSize, typicalAndLargest, visit } from './bench/measure.ts';
import { buildSite } from './lib/build-site.ts';
import { run } from './lib/progress.mjs';
import { ROOT } from './setup.mjs';

const SEED = 1;
const WORK = path.join(ROOT, '.cache', 'bench');
/** Charts of made-up content are no use to anybody else, and a site is measured with none of its own drawn. */
const CACHE = path.join(WORK, 'cache');
const DOCUMENT_PAGE = /^\/dokument\/[^/]+\/[^/]+\/$/;
/** A page that grows this much, when the content grows tenfold, grows with the content. */
const GROWS = 2;

interface Measured {
  readonly name: string;
  readonly checkMs: number;
  readonly buildMs: number;
  readonly folder: string;
  readonly size: SiteSize;
}

async function measure(name: string, contentDir: string): Promise<Measured> {
  console.log(`\n${name}`);
  const folder = path.join(WORK, `site-${name}`);
  await rm(CACHE, { recursive: true, force: true });
  const started = performance.now();
  const env = { ...process.env, CONTENT_DIR: contentDir };
  const checked = await run(process.execPath, [path.join(ROOT, 'scripts', 'check.ts')], { cwd: ROOT, env });
  const checkMs = performance.now() - started;
  if (checked.code !== 0) throw new Error(checked.output.split('\n').slice(-20).join('\n'));
  const result = await buildSite({ outDir: folder, contentDir });
  if (!result.ok) throw new Error(`Content of ${name}: the build stopped (${result.stage}).`);
  // The build checks once more; that share is taken off.
  const buildMs = performance.now() - started - 2 * checkMs;
  return { name, checkMs, buildMs, folder, size: siteSize(folder) };
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

async function report(measured: readonly Measured[]): Promise<void> {
  console.log('');
  console.table(
    measured.map(({ name, checkMs, buildMs, size }) => ({
      content: name,
      'check s': (checkMs / 1000).toFixed(2),
      'build s': (buildMs / 1000).toFixed(1),
      pages: size.pages.size,
      'build ms/page': (buildMs / size.pages.size).toFixed(1),
      files: size.files,
      MB: (size.bytes / 1e6).toFixed(1),
      'kB/page': kilobytes(size.bytes / size.pages.size),
    })),
  );
  for (const { name, folder, size } of measured) {
    const visits = await visit(folder, typicalAndLargest(size, DOCUMENT_PAGE));
    if (visits.length === 0) continue;
    console.log(`First visit to a document page, typical and largest (${name}), kB in brotli:`);
    console.table(
      visits.map(({ url, requests, markupAndStyle, fonts, scripts, elements }) => ({
        url,
        'HTML + CSS': kilobytes(markupAndStyle),
        'with fonts': kilobytes(markupAndStyle + fonts),
        JavaScript: kilobytes(scripts),
        requests,
        elements,
      })),
    );
  }
}

function reportGrowth(few: Measured, many: Measured): void {
  const ratio = (a: number, b: number): string => `×${(b / a).toFixed(1)}`;
  console.log(`From ${few.name} to ${many.name} documents:`);
  console.log(`  pages ${ratio(few.size.pages.size, many.size.pages.size)}`);
  console.log(`  bytes ${ratio(few.size.bytes, many.size.bytes)}`);
  console.log(`  check ${ratio(few.checkMs, many.checkMs)}, build ${ratio(few.buildMs, many.buildMs)}`);
  const grown = [...many.size.pages]
    .map(([url, bytes]) => ({ url, bytes, before: few.size.pages.get(url) ?? bytes }))
    .filter(({ bytes, before }) => bytes > GROWS * before)
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`  pages that grew more than ×${GROWS}: ${grown.length}`);
  for (const { url, bytes, before } of grown.slice(0, 12)) {
    console.log(`    ${url}  ${kilobytes(before)} → ${kilobytes(bytes)} kB`);
  }
}

const SHIPPED = path.join(ROOT, 'src', 'content');
const DIAGRAMS = 'diagrams';

async function benchSites(count: number): Promise<void> {
  const fewer = Math.max(1, Math.round(count / 10));
  const generated: Measured[] = [];
  for (const size of [fewer, count]) {
    const contentDir = path.join(WORK, `content-${size}`);
    await writeContent(contentDir, generateContent(size, SEED));
    generated.push(await measure(String(size), contentDir));
  }
  const shipped = await measure('shipped', SHIPPED);
  await report([shipped, ...generated]);
  const [few, many] = generated;
  if (few !== undefined && many !== undefined) reportGrowth(few, many);
}

const what = process.argv[2] ?? '1000';
const count = what === DIAGRAMS ? undefined : Number.parseInt(what, 10);
if (count !== undefined && !(count > 0))
  throw new Error(`npm run bench -- <number of documents> | ${DIAGRAMS}`);
await mkdir(WORK, { recursive: true });
process.env['DIAGRAM_CACHE'] = CACHE;
if (count !== undefined) await benchSites(count);
await benchDiagrams(SHIPPED, WORK);
