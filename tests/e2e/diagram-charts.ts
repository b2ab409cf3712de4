import type { Page } from 'playwright-core';
import { drawingOf, type Drawing } from '../../src/diagrams/drawing.ts';
import { renderDrawing } from '../../src/diagrams/render-diagram.ts';
import { fontFiles } from '../../src/diagrams/render/text/font-files.ts';
import { drawingOfSequence } from '../../src/diagrams/sequence/sequence-drawing.ts';
import { siteDrawings, type SiteDrawing } from '../../src/diagrams/site-drawings.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { SYNTHETIC_CHARTS } from '../fixtures/charts.ts';
import { SYNTHETIC_SEQUENCES } from '../fixtures/sequences.ts';
import { type Harness, startHarness } from './harness.ts';

/** A chart, and what our pages show of it. */
export interface DrawnChart {
  readonly drawing: Drawing;
  readonly svg: string;
}

/** Every chart of the site, with its page. */
const ofSite = (): SiteDrawing[] => siteDrawings(buildGraph(readContent().corpus, asOf()));

/** Every chart of a kind: those of the site, then those made for tests. */
function drawnCharts(kind: Drawing['kind']): Promise<DrawnChart[]> {
  const drawings = [
    ...ofSite().map(({ drawing }) => drawing),
    ...SYNTHETIC_CHARTS.map(({ diagram }) => drawingOf(diagram)),
    ...SYNTHETIC_SEQUENCES.map(drawingOfSequence),
  ];
  const wanted = drawings.filter((drawing) => drawing.kind === kind);
  return Promise.all(wanted.map(async (drawing) => ({ drawing, svg: await renderDrawing(drawing) })));
}

/** Starts a browser and draws every chart of a kind, for a test file that measures them. */
export async function startCharts(
  kind: Drawing['kind'],
): Promise<{ harness: Harness; charts: readonly DrawnChart[] }> {
  const [harness, charts] = await Promise.all([startHarness(), drawnCharts(kind)]);
  return { harness, charts };
}

/** Puts a chart's markup on a page alone. */
export async function show(page: Page, svg: string): Promise<void> {
  await page.evaluate((markup) => {
    document.querySelector('[data-chart]')!.innerHTML = markup;
  }, svg);
}

/** Waits until every font that charts are measured with is there; without one, every figure would be wrong. */
export async function loadFonts(page: Page): Promise<void> {
  const loaded = await page.evaluate(async () => {
    const wanted = ['400', '600'].map((weight) => `${weight} 16px "Source Sans 3"`);
    const faces = await Promise.all(wanted.map((font) => document.fonts.load(font, 'Aåł')));
    return faces.flat().filter(({ status }) => status === 'loaded').length;
  });
  if (loaded !== fontFiles().length) throw new Error(`${loaded} of ${fontFiles().length} fonts were loaded`);
}

/** Opens a page of the site and clears it for charts of ours: its style sheets and its policy stay. */
export async function openOurs(harness: Harness): Promise<Page> {
  const [first] = ofSite();
  if (first === undefined) throw new Error('the site has no charts');
  const page = await harness.open();
  await page.goto(harness.url + first.page.url, { waitUntil: 'load' });
  await page.evaluate(() => {
    const view = document.querySelector('.diagram .diagram-view')!;
    view.setAttribute('data-chart', '');
    view.closest('.diagram')!.replaceChildren(view);
    document.querySelector('main')!.replaceChildren(view.closest('.diagram')!);
  });
  await loadFonts(page);
  return page;
}
