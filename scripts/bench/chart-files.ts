import { createFilesDrawer } from '../../src/diagrams/export/chart-files.ts';
import { leavingChart } from '../../src/diagrams/export/leaving.ts';
import type { SiteDrawing } from '../../src/diagrams/site-drawings.ts';
import { absolute } from '../../src/lib/urls.ts';
import type { Corpus } from '../../src/model/corpus/types.ts';
import { printFigures, timed, type Measured } from './figures.ts';

/** A chart of the site as its page has it. */
export interface DrawnChart {
  readonly chart: SiteDrawing;
  readonly svg: string;
  /** What row of a table it is counted in. */
  readonly sort: string;
}

/** Measures the files that charts leave the site as: made one after the other, then all of them from the cache. */
export async function benchChartFiles(
  drawn: readonly DrawnChart[],
  { site: { name, url }, editions }: Corpus,
  folder: string,
): Promise<void> {
  const drawer = createFilesDrawer(folder);
  const leaving = drawn.map(({ chart, svg, sort }) => {
    const made = leavingChart(chart, svg, { name, url: absolute(chart.page.url, url), editions });
    return { sort, chart: made, make: () => drawer.make({ name: chart.drawing.id }, made) };
  });
  const [warmUp] = leaving;
  if (warmUp === undefined) return;
  const [, first] = await timed(() => drawer.make({ name: 'first' }, { ...warmUp.chart, id: 'first' }));
  console.log(`  starting a thread for files, with a first chart: ${first.toFixed(0)} ms`);

  const cold: number[] = [];
  for (const { make } of leaving) cold.push((await timed(make))[1]);
  const measured: Measured[] = [];
  for (const [index, { sort, make }] of leaving.entries()) {
    const [{ svg, png }, cached] = await timed(make);
    const figures = {
      'cold ms': cold[index] ?? NaN,
      'cached ms': cached,
      'SVG bytes': Buffer.byteLength(svg),
      'PNG bytes': png.length,
    };
    measured.push({ sort, figures });
  }
  printFigures('SVG and PNG that leave the site, both of one chart at a time:', measured);
}
