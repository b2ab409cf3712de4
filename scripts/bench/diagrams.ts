import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createDrawer, sourceOf } from '../../src/diagrams/drawer.ts';
import { createPool } from '../../src/diagrams/drawing-pool.ts';
import { startThread } from '../../src/diagrams/drawing-thread.ts';
import { siteDrawings, type SiteDrawing } from '../../src/diagrams/site-drawings.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { benchChartFiles, type DrawnChart } from './chart-files.ts';
import { printFigures, timed, type Measured } from './figures.ts';

/** The part of the site that a chart belongs to, and what sort it is. */
const sortOf = ({ drawing, page }: SiteDrawing): string => `${page.url.split('/')[1] ?? ''}: ${drawing.kind}`;

/** What every chart shares is read before any is measured. */
const WARM_UP = { name: 'uppvarmning', title: '', source: 'flowchart LR\n  a --> b\n' };

/** One chart at a time in one thread, first with nothing in the cache, then all of them from it. */
async function drawEach(charts: readonly SiteDrawing[], folder: string): Promise<DrawnChart[]> {
  const thread = startThread();
  const [, loading] = await timed(() => thread.ready);
  const drawer = createDrawer(
    folder,
    createPool(() => thread, 1),
  );
  const [, first] = await timed(() => drawer.draw(WARM_UP));
  console.log(
    `  loading Mermaid in a thread: ${loading.toFixed(0)} ms, then a first chart: ${first.toFixed(0)} ms`,
  );
  const drawn: DrawnChart[] = [];
  const cold: number[] = [];
  for (const chart of charts) {
    const [svg, ms] = await timed(() => drawer.draw(sourceOf(chart.drawing)));
    drawn.push({ chart, svg, sort: sortOf(chart) });
    cold.push(ms);
  }
  const measured: Measured[] = [];
  for (const [index, { chart, svg, sort }] of drawn.entries()) {
    const [, cached] = await timed(() => drawer.draw(sourceOf(chart.drawing)));
    const bytes = Buffer.from(svg);
    const figures = {
      'cold ms': cold[index] ?? NaN,
      'cached ms': cached,
      bytes: bytes.length,
      brotli: brotliCompressSync(bytes).length,
    };
    measured.push({ sort, figures });
  }
  drawer.close();
  printFigures('SVG in a page, one chart at a time in one thread:', measured);
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

/**
 * Measures every chart of some content: cold and from the cache, in the page and as files, and what they
 * weigh. The caches are folders of its own in `workFolder`, and are removed.
 */
export async function benchDiagrams(contentDir: string, workFolder: string): Promise<void> {
  const { corpus } = readContent(contentDir);
  const charts = siteDrawings(buildGraph(corpus, asOf()));
  const caches = await mkdtemp(path.join(workFolder, 'charts-'));
  try {
    console.log(`\n${charts.length} charts`);
    await drawTogether(charts, path.join(caches, 'together'));
    const drawn = await drawEach(charts, path.join(caches, 'each'));
    await benchChartFiles(drawn, corpus, path.join(caches, 'files'));
  } finally {
    await rm(caches, { recursive: true, force: true });
  }
}
