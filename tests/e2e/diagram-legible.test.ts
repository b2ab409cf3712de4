import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYNTHETIC_CHARTS } from '../fixtures/charts.ts';
import { type DrawnChart, openOurs, show, startCharts } from './diagram-charts.ts';
import { crossedTitles, faultsOf } from './diagram-faults.ts';
import { OURS, see, type Seen } from './diagram-geometry.ts';
import type { Harness } from './harness.ts';

let harness: Harness;
let charts: readonly DrawnChart[];
beforeAll(async () => {
  ({ harness, charts } = await startCharts('flowchart'));
});
afterAll(() => harness.close());

/** What a chart must show and nothing was found of: where nothing is measured, nothing can be at fault. */
function unseenIn({ rows }: DrawnChart['drawing'], { nodes, edges }: Seen): string[] {
  return [
    ...(nodes.length > 0 ? [] : ['no boxes']),
    ...nodes.filter(({ lines }) => lines.length === 0).map(() => 'a box without words'),
    ...(rows.rows.length === 0 || edges.length > 0 ? [] : ['no lines']),
    ...edges.filter(({ points }) => points.length < 2).map(() => 'a line without points'),
  ];
}

test('in every chart all words are in their place, and nothing lies on anything else', async () => {
  expect(charts.length).toBeGreaterThan(SYNTHETIC_CHARTS.length);
  const page = await openOurs(harness);
  const faults: string[] = [];
  const crossed: string[] = [];
  for (const { drawing, svg } of charts) {
    await show(page, svg);
    const seen = await see(page, OURS);
    faults.push(...unseenIn(drawing, seen).map((what) => `${drawing.id}: ${what}`));
    faults.push(...faultsOf(seen).map((fault) => `${drawing.id}: ${fault}`));
    crossed.push(...crossedTitles(seen).map((title) => `${drawing.id}, ${title}`));
  }
  console.info(
    `Titles with a line behind them, in ${charts.length} charts: ${crossed.join('; ') || 'none'}.`,
  );
  expect(faults).toEqual([]);
});
