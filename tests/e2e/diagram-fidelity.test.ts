import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawnChart, openOurs, show, startCharts } from './diagram-charts.ts';
import { compareSeen, type Deviation } from './diagram-deviation.ts';
import { MERMAIDS, OURS, see } from './diagram-geometry.ts';
import type { Harness } from './harness.ts';
import { drawInBrowser, openMermaid } from './mermaid-in-browser.ts';

/** Farther from where a browser draws it, and a part is in the wrong place. */
const TOLERANCE = 3;

let harness: Harness;
let charts: readonly DrawnChart[];
beforeAll(async () => {
  ({ harness, charts } = await startCharts('flowchart'));
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
