import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYNTHETIC_SEQUENCES } from '../fixtures/sequences.ts';
import { type DrawnChart, openOurs, show, startCharts } from './diagram-charts.ts';
import { type Outline, outlineOf, overlap, roomWithin } from './diagram-outlines.ts';
import type { Harness } from './harness.ts';
import { drawInBrowser, openMermaid } from './mermaid-in-browser.ts';
import { MERMAIDS, OURS, seeAll, type SeenPart } from './sequence-parts.ts';

/** Farther from where a browser draws it, and a part is in the wrong place. */
const TOLERANCE = 3;
/** A browser's box of a line of text is a little taller than the line. */
const ROUNDING = 2;

let harness: Harness;
let charts: readonly DrawnChart[];
beforeAll(async () => {
  ({ harness, charts } = await startCharts('sequence'));
});
afterAll(() => harness.close());

type Place = (part: SeenPart) => number;
const middleX: Place = ({ left, right }) => (left + right) / 2;
const middleY: Place = ({ top, bottom }) => (top + bottom) / 2;
const left: Place = (part) => part.left;
const right: Place = (part) => part.right;
const top: Place = (part) => part.top;
const bottom: Place = (part) => part.bottom;

/**
 * What must be where Mermaid has it. Heads may be lower, lifelines shorter, and loops have corners; frames
 * reach across all lifelines, and conditions stand at their left.
 */
const COMPARED: Readonly<Record<Part, readonly Place[]>> = {
  head: [left, right, bottom],
  lifeline: [left, right],
  arrow: [left, bottom],
  note: [left, right, bottom],
  words: [middleX, middleY],
  number: [middleX, middleY],
  frame: [top, bottom],
  divider: [top, bottom],
  condition: [middleY],
};
type Part = keyof typeof OURS;
/** Conditions stand beside the word in the corner, in px above where Mermaid has them. */
const RAISED: Readonly<Partial<Record<Part, number>>> = { condition: 8 };

const byColumn = (a: SeenPart, b: SeenPart): number => a.left - b.left || a.top - b.top;
/** What happens stands below each other, whatever its width. */
const byHeight = (a: SeenPart, b: SeenPart): number => a.top - b.top || a.left - b.left;
const orderOf = (part: Part) => (part === 'head' || part === 'lifeline' ? byColumn : byHeight);

/** Words as both write them: a condition has no brackets, though Mermaid puts them around it. */
const wordsOf = (part: Part, { words }: SeenPart): string =>
  part === 'condition' ? words.replaceAll(/^\[|\]$/g, '') : words;

const framesIn = (source: string): number => source.match(/^ *(?:alt|opt) /gm)?.length ?? 0;
const dividersIn = (source: string): number => source.match(/^ *else /gm)?.length ?? 0;
const arrowsIn = (source: string): number => source.match(/^ *\w+--?>>\w+:/gm)?.length ?? 0;
/** How many the source orders, so that a selector that finds nothing cannot pass. */
const ORDERED: Readonly<Partial<Record<Part, (source: string) => number>>> = {
  arrow: arrowsIn,
  number: arrowsIn,
  frame: framesIn,
  divider: dividersIn,
};

test('every sequence has its parts where Mermaid has them in a browser', async () => {
  const [mermaid, ours] = await Promise.all([openMermaid(harness), openOurs(harness)]);
  const faults: string[] = [];
  let largest = 0;
  let compared = 0;
  const measured = new Map<Part, number>();
  for (const { drawing, svg } of charts) {
    await show(mermaid, await drawInBrowser(mermaid, drawing.source));
    await show(ours, svg);
    for (const part of Object.keys(OURS) as Part[]) {
      const [theirs, own] = [await seeAll(mermaid, MERMAIDS[part]), await seeAll(ours, OURS[part])];
      const sorted = [theirs, own].map((parts) => [...parts].sort(orderOf(part)));
      if (theirs.length !== own.length) {
        faults.push(`${drawing.id}: ${own.length} of ${part}, not ${theirs.length}`);
      }
      const ordered = ORDERED[part]?.(drawing.source) ?? own.length;
      if (own.length !== ordered) faults.push(`${drawing.id}: ${own.length} of ${part}, ${ordered} ordered`);
      measured.set(part, (measured.get(part) ?? 0) + own.length);
      if (['head', 'lifeline', 'arrow', 'words', 'number'].includes(part) && own.length === 0)
        faults.push(`${drawing.id}: no ${part}`);
      for (const [index, one] of (sorted[0] ?? []).entries()) {
        const other = sorted[1]?.[index];
        if (other === undefined) continue;
        const [said, wanted] = [wordsOf(part, other), wordsOf(part, one)];
        if (said !== wanted) faults.push(`${drawing.id}: ${part} says "${said}", not "${wanted}"`);
        const px = Math.max(
          ...COMPARED[part].map((place) => Math.abs(place(one) - place(other) - (RAISED[part] ?? 0))),
        );
        largest = Math.max(largest, px);
        compared += 1;
        if (!(px <= TOLERANCE)) faults.push(`${drawing.id}: ${part} "${one.words}" ${px.toFixed(1)} px`);
      }
    }
  }
  console.info(
    `Sequences against Chromium: ${charts.length} charts, ${compared} parts, at most ${largest.toFixed(2)} px apart.`,
  );
  expect(faults).toEqual([]);
  const unmeasured = (Object.keys(OURS) as Part[]).filter((part) => !measured.get(part));
  expect(unmeasured, 'parts that no chart has').toEqual([]);
});

const outlineOfPart = ({ left, right, top, bottom }: SeenPart): Outline =>
  outlineOf({ x: left, y: top, width: right - left, height: bottom - top });

const inside = (outer: SeenPart, inner: SeenPart, room: number): boolean =>
  roomWithin(outlineOfPart(outer), outlineOfPart(inner)) >= room;

const liesOn = (a: SeenPart, b: SeenPart): boolean => overlap(outlineOfPart(a), outlineOfPart(b)) > 0.5;

/** How many boxes of each sort the source orders. */
const WANTED = {
  head: (source: string): number => source.match(/^ *participant /gm)?.length ?? 0,
  note: (source: string): number => source.match(/^ *Note over /gm)?.length ?? 0,
  corner: framesIn,
};

test('in every sequence all words are in their place, and nothing lies on anything else', async () => {
  expect(charts.length).toBeGreaterThan(SYNTHETIC_SEQUENCES.length);
  const page = await openOurs(harness);
  const faults: string[] = [];
  for (const { drawing, svg } of charts) {
    await show(page, svg);
    const see = (selector: string) => seeAll(page, selector);
    const boxes = { head: '.mm-nodes > .mm-node', note: '.mm-note', corner: '.mm-corner' };
    for (const [what, selector] of Object.entries(boxes)) {
      const [outlines, words] = [await see(`${selector} rect`), await see(`${selector} text`)];
      const wanted = WANTED[what as keyof typeof WANTED](drawing.source);
      if (outlines.length !== wanted || words.length !== wanted)
        faults.push(`${drawing.id}: ${outlines.length} of ${what} with ${words.length} words, not ${wanted}`);
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
          .filter((other) => liesOn(one, other))
          .map((other) => `${drawing.id}: "${one.words}" lies on "${other.words}"`),
      ),
    );
    // A patch for each message, and for each way of a frame.
    const least = arrowsIn(drawing.source) + framesIn(drawing.source) + dividersIn(drawing.source);
    const patches = await see('.mm-edge-labels rect, .mm-condition rect');
    const said = await see('.mm-edge-labels text, .mm-condition text');
    expect(things.length, `things in ${drawing.id}`).toBeGreaterThan(0);
    expect(least, `messages in ${drawing.id}`).toBeGreaterThan(0);
    if (patches.length !== least || said.length !== least)
      faults.push(`${drawing.id}: ${patches.length} patches, ${said.length} words on them, not ${least}`);
    faults.push(
      ...said
        .filter((text) => !patches.some((patch) => inside(patch, text, -ROUNDING)))
        .map(({ words }) => `${drawing.id}: "${words}" has no patch`),
    );
  }
  expect(faults).toEqual([]);
});
