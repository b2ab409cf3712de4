import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDiagram } from '../../src/diagrams/render-diagram.ts';
import { drawingOfSequence } from '../../src/diagrams/sequence/sequence-drawing.ts';
import { SYNTHETIC_SEQUENCES } from '../fixtures/sequences.ts';
import { type DrawnChart, drawnCharts, openOurs, show } from './diagram-charts.ts';
import { type Harness, startHarness } from './harness.ts';
import { drawInBrowser, openMermaid } from './mermaid-in-browser.ts';
import { MERMAIDS, OURS, seeAll, type SeenPart } from './sequence-parts.ts';

/** Farther from where a browser draws it, and a part is in the wrong place. */
const TOLERANCE = 3;
/** A browser's box of a line of text is a little taller than the line. */
const ROUNDING = 2;

let harness: Harness;
let charts: readonly DrawnChart[];

const ofTest = (): Promise<DrawnChart[]> =>
  Promise.all(
    SYNTHETIC_SEQUENCES.map(drawingOfSequence).map(async (drawing) => ({
      drawing,
      svg: await renderDiagram({ name: drawing.id, source: drawing.source }),
    })),
  );

beforeAll(async () => {
  const [started, ofSite, synthetic] = await Promise.all([startHarness(), drawnCharts(), ofTest()]);
  harness = started;
  charts = [...ofSite.filter(({ drawing }) => drawing.kind === 'sequence'), ...synthetic];
});
afterAll(() => harness.close());

type Place = (part: SeenPart) => number;
const middleX: Place = ({ left, right }) => (left + right) / 2;
const middleY: Place = ({ top, bottom }) => (top + bottom) / 2;
const left: Place = (part) => part.left;
const right: Place = (part) => part.right;
const bottom: Place = (part) => part.bottom;

/** What must be where Mermaid has it. Heads may be lower, lifelines shorter, and loops have corners. */
const COMPARED: Readonly<Record<keyof typeof OURS, readonly Place[]>> = {
  head: [left, right, bottom],
  lifeline: [left, right],
  arrow: [left, bottom],
  note: [left, right, bottom],
  words: [middleX, middleY],
  number: [middleX, middleY],
};

const byPlace = (a: SeenPart, b: SeenPart): number => a.left - b.left || a.top - b.top;

test('every sequence has its parts where Mermaid has them in a browser', async () => {
  const [mermaid, ours] = await Promise.all([openMermaid(harness), openOurs(harness)]);
  const faults: string[] = [];
  let largest = 0;
  let compared = 0;
  for (const { drawing, svg } of charts) {
    await show(mermaid, await drawInBrowser(mermaid, drawing.source));
    await show(ours, svg);
    for (const part of Object.keys(OURS) as (keyof typeof OURS)[]) {
      const [theirs, own] = [await seeAll(mermaid, MERMAIDS[part]), await seeAll(ours, OURS[part])];
      const sorted = [theirs, own].map((parts) => [...parts].sort(byPlace));
      if (theirs.length !== own.length) {
        faults.push(`${drawing.id}: ${own.length} of ${part}, not ${theirs.length}`);
      }
      for (const [index, one] of (sorted[0] ?? []).entries()) {
        const other = sorted[1]?.[index];
        if (other === undefined) continue;
        const px = Math.max(...COMPARED[part].map((place) => Math.abs(place(one) - place(other))));
        largest = Math.max(largest, px);
        compared += 1;
        if (!(px <= TOLERANCE)) faults.push(`${drawing.id}: ${part} "${one.words}" ${px.toFixed(1)} px`);
      }
    }
  }
  console.info(
    `Sequences against Chromium: ${charts.length} charts, ${compared} parts, at most ${largest.toFixed(2)} px apart.`,
  );
  expect(compared).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

const inside = (outer: SeenPart, inner: SeenPart, room: number): boolean =>
  inner.left >= outer.left + room &&
  inner.right <= outer.right - room &&
  inner.top >= outer.top + room &&
  inner.bottom <= outer.bottom - room;

const overlap = (a: SeenPart, b: SeenPart): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

test('in every sequence all words are in their place, and nothing lies on anything else', async () => {
  const page = await openOurs(harness);
  const faults: string[] = [];
  for (const { drawing, svg } of charts) {
    await show(page, svg);
    const see = (selector: string) => seeAll(page, selector);
    const boxes = { head: '.mm-nodes > .mm-node', note: '.mm-note', corner: '.mm-corner' };
    for (const [what, selector] of Object.entries(boxes)) {
      const [outlines, words] = [await see(`${selector} rect`), await see(`${selector} text`)];
      for (const [index, outline] of outlines.entries()) {
        const text = words[index];
        if (text === undefined || !inside(outline, text, what === 'corner' ? 1 : 6))
          faults.push(`${drawing.id}: ${what} "${text?.words ?? ''}"`);
      }
    }
    const view = await page.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector<SVGSVGElement>('[data-chart] svg')!.viewBox.baseVal;
      return { words: '', left: x, right: x + width, top: y, bottom: y + height };
    });
    const things = [
      ...(await see('.mm-edge-labels text')),
      ...(await see('.mm-condition text')),
      ...(await see('.mm-step')),
      ...(await see('.mm-note')),
      ...(await see('.mm-corner')),
      ...(await see('.mm-node')),
    ];
    faults.push(
      ...things.filter((one) => !inside(view, one, 0)).map(({ words }) => `${drawing.id}: "${words}" is cut`),
      ...things.flatMap((one, index) =>
        things
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `${drawing.id}: "${one.words}" lies on "${other.words}"`),
      ),
    );
    const patches = await see('.mm-edge-labels rect, .mm-condition rect');
    const said = await see('.mm-edge-labels text, .mm-condition text');
    faults.push(
      ...said
        .filter((text) => !patches.some((patch) => inside(patch, text, -ROUNDING)))
        .map(({ words }) => `${drawing.id}: "${words}" has no patch`),
    );
  }
  expect(faults).toEqual([]);
});
