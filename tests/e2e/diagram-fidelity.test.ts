import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MermaidConfig } from 'mermaid';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { disguiseCodes } from '../../src/diagrams/render/entities.ts';
import { MERMAID_CONFIG } from '../../src/diagrams/render/mermaid-config.ts';
import { type DrawnChart, drawnCharts, loadFonts, openOurs, show } from './diagram-charts.ts';
import { compareSeen, type Deviation } from './diagram-deviation.ts';
import { MERMAIDS, OURS, see } from './diagram-geometry.ts';
import { type Harness, startHarness } from './harness.ts';

/** Farther from where a browser draws it, and a part is in the wrong place. */
const TOLERANCE = 3;

interface InPage {
  readonly mermaid: {
    initialize(config: MermaidConfig): void;
    render(id: string, source: string): Promise<{ svg: string }>;
  };
}

/**
 * An empty page with the site's fonts and Mermaid as published, set as at build. Character codes travel
 * through Mermaid in disguise, as at build: with labels that are no HTML it would show a code as it is
 * written. The page takes the disguise off where Mermaid writes text.
 */
async function openMermaid(harness: Harness): Promise<Page> {
  const page = await harness.open();
  const fonts = readFileSync(path.join(ROOT, 'src', 'styles', 'fonts.css'), 'utf8');
  const body = `<!doctype html><html lang="sv"><style>${fonts} svg { text-rendering: geometricprecision; }</style><div data-chart></div></html>`;
  await page.route('**/mermaid', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${harness.url}/mermaid`);
  await loadFonts(page);
  await page.addScriptTag({ path: path.join(ROOT, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.evaluate((config) => {
    (globalThis as unknown as InPage).mermaid.initialize(config);
  }, MERMAID_CONFIG);
  await page.evaluate(() => {
    const plain = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')!;
    const undisguised = (text: string): string =>
      text.replace(/[\ue000-\ue07f]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xe000));
    Object.defineProperty(SVGElement.prototype, 'textContent', {
      ...plain,
      set(this: SVGElement, text: unknown) {
        plain.set?.call(this, undisguised(String(text)));
      },
    });
  });
  return page;
}

const drawInBrowser = (page: Page, source: string): Promise<string> =>
  page.evaluate(
    async (text) => (await (globalThis as unknown as InPage).mermaid.render('chart', text)).svg,
    disguiseCodes(source),
  );

let harness: Harness;
let charts: readonly DrawnChart[];
beforeAll(async () => {
  [harness, charts] = await Promise.all([startHarness(), drawnCharts()]);
});
afterAll(() => harness.close());

test('every chart is drawn as Mermaid draws it in a browser', async () => {
  const [mermaid, ours] = await Promise.all([openMermaid(harness), openOurs(harness)]);
  const faults: string[] = [];
  let largest: Deviation = { part: '', px: 0 };
  let parts = 0;
  for (const { drawing, svg } of charts) {
    await show(mermaid, await drawInBrowser(mermaid, drawing.source));
    await show(ours, svg);
    const { faults: found, deviations } = compareSeen(await see(mermaid, MERMAIDS), await see(ours, OURS));
    const far = deviations.filter(({ px }) => !(px <= TOLERANCE));
    const told = [...found, ...far.map(({ part, px }) => `${part}: ${px.toFixed(2)} px`)];
    faults.push(...told.map((one) => `${drawing.id}: ${one}`));
    parts += deviations.length;
    for (const { part, px } of deviations)
      if (px > largest.px) largest = { part: `${drawing.id}, ${part}`, px };
  }
  console.info(
    `Charts against Chromium: ${charts.length} charts, ${parts} parts, at most ${largest.px.toFixed(2)} px apart (${largest.part}).`,
  );
  expect(faults).toEqual([]);
});
