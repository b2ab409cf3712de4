import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createDrawer, sourceOf } from '../../src/diagrams/drawer.ts';
import { createPool } from '../../src/diagrams/drawing-pool.ts';
import { siteDrawings, type SiteDrawing } from '../../src/diagrams/site-drawings.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { startThread } from '../../src/diagrams/drawing-thread.ts';

/** What drawing one chart took, and what came of it. */
interface Drawn {
  readonly kind: string;
  readonly cold: number;
  readonly cached: number;
  readonly raw: number;
  readonly brotli: number;
}

const timed = async <T>(work: () => Promise<T>): Promise<[result: T, ms: number]> => {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
};

/** The part of the site that a chart belongs to, and what sort it is. */
const kindOf = ({ drawing, page }: SiteDrawing): string => `${page.url.split('/')[1] ?? ''}: ${drawing.kind}`;

function summary(numbers: readonly number[]): { median: number; largest: number; total: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  const total = sorted.reduce((sum, number) => sum + number, 0);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, largest: sorted.at(-1) ?? 0, total };
}

const tenths = (number: number): string => number.toFixed(1);

function row(kind: string, drawn: readonly Drawn[]): Record<string, string | number> {
  const [cold, cached] = [summary(drawn.map((one) => one.cold)), summary(drawn.map((one) => one.cached))];
  const [raw, brotli] = [summary(drawn.map((one) => one.raw)), summary(drawn.map((one) => one.brotli))];
  return {
    charts: kind,
    number: drawn.length,
    'cold ms, median': tenths(cold.median),
    'cold largest': tenths(cold.largest),
    'cold total': tenths(cold.total),
    'cached ms, median': tenths(cached.median),
    'cached largest': tenths(cached.largest),
    'cold / cached': `×${(cold.total / cached.total).toFixed(0)}`,
    'bytes, median': raw.median,
    'bytes largest': raw.largest,
    'brotli median': brotli.median,
    'brotli largest': brotli.largest,
  };
}

/** One chart at a time in one thread that is loaded before: what each takes by itself. */
async function drawEach(charts: readonly SiteDrawing[], folder: string): Promise<Drawn[]> {
  const thread = startThread();
  const [, loading] = await timed(() => thread.ready);
  console.log(`  loading Mermaid in a thread: ${loading.toFixed(0)} ms`);
  const drawer = createDrawer(
    folder,
    createPool(() => thread, 1),
  );
  const again = createDrawer(folder);
  const drawn: Drawn[] = [];
  for (const chart of charts) {
    const source = sourceOf(chart.drawing);
    const [svg, cold] = await timed(() => drawer.draw(source));
    const [, cached] = await timed(() => again.draw(source));
    const bytes = Buffer.from(svg);
    drawn.push({
      kind: kindOf(chart),
      cold,
      cached,
      raw: bytes.length,
      brotli: brotliCompressSync(bytes).length,
    });
  }
  drawer.close();
  return drawn;
}

/** All charts at once, as a build asks for them. */
async function drawTogether(charts: readonly SiteDrawing[], folder: string): Promise<void> {
  for (const cache of ['empty', 'full']) {
    const drawer = createDrawer(folder);
    const [, ms] = await timed(() =>
      Promise.all(charts.map(({ drawing }) => drawer.draw(sourceOf(drawing)))),
    );
    const { threads, charts: drawnNow } = drawer.counts();
    drawer.close();
    console.log(
      `  all at once, ${cache} cache: ${ms.toFixed(0)} ms, ${drawnNow} drawn by ${threads} threads`,
    );
  }
}

/** Measures the drawing of every chart of some content: cold, from the cache, and what the pictures weigh. */
export async function benchDiagrams(contentDir: string, workFolder: string): Promise<void> {
  const charts = siteDrawings(buildGraph(readContent(contentDir).corpus, asOf()));
  const folders = [
    await mkdtemp(path.join(workFolder, 'charts-')),
    await mkdtemp(path.join(workFolder, 'charts-')),
  ];
  const [one = '', other = ''] = folders;
  try {
    console.log(`\n${charts.length} charts`);
    const drawn = await drawEach(charts, one);
    await drawTogether(charts, other);
    const kinds = [...Map.groupBy(drawn, ({ kind }) => kind)];
    console.table([...kinds.map(([kind, own]) => row(kind, own)), row('all', drawn)]);
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}
