import { chartFiles } from '../diagrams/export/chart-files.ts';
import { leavingChart, type Home } from '../diagrams/export/leaving.ts';
import { leavingSource } from '../diagrams/export/leaving-source.ts';
import { loadChartStyle } from '../diagrams/export/load-style.ts';
import { mermaidLooks, type MermaidLooks } from '../diagrams/export/mermaid-looks.ts';
import type { ChartFiles } from '../diagrams/export/worker-protocol.ts';
import { fewAtOnce } from '../diagrams/few-at-once.ts';
import { renderDrawing } from '../diagrams/render-diagram.ts';
import { siteDrawings, type SiteDrawing } from '../diagrams/site-drawings.ts';
import { getCorpus } from './corpus.ts';
import { getGraph } from './graph.ts';
import { absolute } from './urls.ts';

let charts: Promise<SiteDrawing[]> | undefined;

/** Every chart of the site. Worked out once per build; in dev once per change. */
export const getCharts = (): Promise<SiteDrawing[]> => (charts ??= getGraph().then(siteDrawings));

/** Parameters of the pages and files of all charts, whose route says `[...id]`. */
export const chartPaths = async (): Promise<{ params: { id: string }; props: { chart: SiteDrawing } }[]> =>
  (await getCharts()).map((chart) => ({ params: { id: chart.drawing.id }, props: { chart } }));

async function homeOf({ page }: SiteDrawing): Promise<Home> {
  const {
    site: { name, url },
    editions,
  } = await getCorpus();
  return { name, url: absolute(page.url, url), editions };
}

async function make(chart: SiteDrawing): Promise<ChartFiles> {
  const { id, title } = chart.drawing;
  const svg = await renderDrawing(chart.drawing);
  const leaving = leavingChart(chart, svg, await homeOf(chart));
  return chartFiles({ name: id, title }, leaving);
}

let allStarted = false;

/** The files of a chart. A build makes all of them once it has asked for one, in a thread beside its pages. */
export async function filesOf(chart: SiteDrawing): Promise<ChartFiles> {
  if (import.meta.env.PROD && !allStarted) {
    allStarted = true;
    // Whoever asks for a file is told what is wrong with it.
    void fewAtOnce(await getCharts(), (one) => make(one).catch(() => undefined));
  }
  return make(chart);
}

let looks: MermaidLooks | undefined;

/** The Mermaid source of a chart, for use elsewhere. */
export async function sourceToTake(chart: SiteDrawing): Promise<string> {
  looks ??= mermaidLooks(loadChartStyle(process.cwd()));
  return leavingSource(chart, await homeOf(chart), looks);
}
