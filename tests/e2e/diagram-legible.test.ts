import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawnChart, drawnCharts, openOurs, show } from './diagram-charts.ts';
import { crossedTitles, faultsOf } from './diagram-faults.ts';
import { OURS, see } from './diagram-geometry.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
let charts: readonly DrawnChart[];
beforeAll(async () => {
  const [started, drawn] = await Promise.all([startHarness(), drawnCharts()]);
  harness = started;
  // Sequences have other parts: sequence-fidelity.test.ts.
  charts = drawn.filter(({ drawing }) => drawing.kind === 'flowchart');
});
afterAll(() => harness.close());

test('in every chart all words are in their place, and nothing lies on anything else', async () => {
  const page = await openOurs(harness);
  const faults: string[] = [];
  const crossed: string[] = [];
  for (const { drawing, svg } of charts) {
    await show(page, svg);
    const seen = await see(page, OURS);
    faults.push(...faultsOf(seen).map((fault) => `${drawing.id}: ${fault}`));
    crossed.push(...crossedTitles(seen).map((title) => `${drawing.id}, ${title}`));
  }
  console.info(
    `Titles with a line behind them, in ${charts.length} charts: ${crossed.join('; ') || 'none'}.`,
  );
  expect(faults).toEqual([]);
});
