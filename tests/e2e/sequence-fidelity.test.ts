import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SYNTHETIC_SEQUENCES } from '../fixtures/sequences.ts';
import { type DrawnChart, openOurs, show, startCharts } from './diagram-charts.ts';
import type { Harness } from './harness.ts';
import { drawInBrowser, openMermaid } from './mermaid-in-browser.ts';
import { compareSequences } from './sequence-deviation.ts';
import { crowdingIn } from './sequence-faults.ts';
import { MERMAIDS, OURS, seeParts } from './sequence-parts.ts';

let harness: Harness;
let charts: readonly DrawnChart[];
let mermaid: Page;
let ours: Page;
beforeAll(async () => {
  ({ harness, charts } = await startCharts('sequence'));
  [mermaid, ours] = await Promise.all([openMermaid(harness), openOurs(harness)]);
});
afterAll(() => harness.close());

test('every sequence has its parts where Mermaid has them in a browser', async () => {
  const faults: string[] = [];
  const seen = new Set<string>();
  let [largest, compared] = [0, 0];
  for (const { drawing, svg } of charts) {
    await show(mermaid, await drawInBrowser(mermaid, drawing.source));
    await show(ours, svg);
    const [theirs, own] = [await seeParts(mermaid, MERMAIDS), await seeParts(ours, OURS)];
    const found = compareSequences(drawing.source, theirs, own);
    faults.push(...found.faults.map((fault) => `${drawing.id}: ${fault}`));
    largest = Math.max(largest, found.largest);
    compared += found.compared;
    for (const part of found.seen) seen.add(part);
  }
  console.info(
    `Sequences against Chromium: ${charts.length} charts, ${compared} parts, at most ${largest.toFixed(2)} px apart.`,
  );
  expect(faults).toEqual([]);
  expect([...seen].sort(), 'parts that some chart has').toEqual(Object.keys(OURS).sort());
});

test('in every sequence all words are in their place, and nothing lies on anything else', async () => {
  expect(charts.length).toBeGreaterThan(SYNTHETIC_SEQUENCES.length);
  const faults: string[] = [];
  for (const { drawing, svg } of charts) {
    await show(ours, svg);
    const found = await crowdingIn(ours, drawing.source);
    faults.push(...found.map((fault) => `${drawing.id}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

/** What can be done to a part of a drawn chart. */
type Plant =
  | { readonly move: readonly [dx: number, dy: number] }
  | { readonly set: readonly [name: string, value: string] }
  | { readonly grow: readonly [name: string, by: number] }
  | { readonly say: string }
  | 'drop';

/** Does it to the first that a selector finds. */
async function plant(selector: string, what: Plant): Promise<void> {
  await ours.evaluate(
    ([where, fault]) => {
      const part = document.querySelector(`[data-chart] svg ${where}`);
      if (part === null) throw new Error(`there is no ${where}`);
      if (fault === 'drop') part.remove();
      else if ('move' in fault) {
        const before = part.getAttribute('transform') ?? '';
        part.setAttribute('transform', `translate(${fault.move.join(' ')}) ${before}`);
      } else if ('set' in fault) part.setAttribute(...(fault.set as [string, string]));
      else if ('say' in fault) part.textContent = fault.say;
      else {
        const [name, by] = fault.grow;
        part.setAttribute(name, String(Number(part.getAttribute(name)) + by));
      }
    },
    [selector, what] as const,
  );
}

/** The chart that has one of each sort of part. */
const whole = (): DrawnChart => charts.find(({ drawing }) => /^ *else /m.test(drawing.source))!;

describe('a fault that is planted is found: against Mermaid', () => {
  test.each<[string, string, Plant, string]>([
    ['a box beside its place', '.mm-nodes > .mm-node', { move: [4, 0] }, 'head'],
    ['a box above its place', '.mm-nodes > .mm-node', { move: [0, -4] }, 'head'],
    ['a box too wide', '.mm-nodes > .mm-node rect', { grow: ['width', 4] }, 'head'],
    ['no box', '.mm-nodes > .mm-node', 'drop', '3 of head'],
    ['a lifeline beside its place', '.mm-lifeline', { move: [4, 0] }, 'lifeline'],
    ['no lifeline', '.mm-lifeline', 'drop', '3 of lifeline'],
    ['a message beside its place', '.mm-message', { move: [4, 0] }, 'words "informerar" 4.0'],
    ['a message below its place', '.mm-message', { move: [0, 4] }, 'words "informerar" 4.0'],
    ['no message', '.mm-message', 'drop', '10 of words'],
    ['an arrow below its place', '.mm-edge', { move: [0, 4] }, 'arrow'],
    ['an arrow that goes too far', '.mm-edge.mm-dotted', { set: ['d', 'M82 316L302 316'] }, 'arrow "" 4.0'],
    ['no arrow', '.mm-edge', 'drop', '5 of arrow'],
    ['other words', '.mm-edge-labels text', { say: 'utser' }, 'words says "utser"'],
    ['words below their place', '.mm-edge-labels text', { move: [0, 4] }, 'words "informerar" 4.0'],
    ['words beside their place', '.mm-edge-labels text', { move: [4, 0] }, 'words "informerar" 4.0'],
    ['another number', '.mm-step text', { say: '7' }, 'number says "7"'],
    ['a number beside its place', '.mm-step', { move: [4, 0] }, 'number "1" 4.0'],
    ['no number', '.mm-step', 'drop', '5 of number'],
    ['a note below its place', '.mm-note', { move: [0, 4] }, 'note "" 4.0'],
    ['a note too narrow', '.mm-note rect', { grow: ['width', -4] }, 'note "" 4.0'],
    ['other words in a note', '.mm-note text', { say: 'När' }, 'words says "När"'],
    ['no note', '.mm-note', 'drop', '1 of note'],
    ['a frame below its place', '.mm-frames > rect', { move: [0, 4] }, 'frame "" 4.0'],
    ['a frame too high', '.mm-frames > rect', { grow: ['height', 4] }, 'frame "" 4.0'],
    ['no frame', '.mm-frames > rect', 'drop', '1 of frame'],
    ['a divider below its place', '.mm-divide', { move: [0, 4] }, 'divider "" 4.0'],
    ['no divider', '.mm-divide', 'drop', '0 of divider'],
    ['another condition', '.mm-condition text', { say: 'aldrig' }, 'condition says "aldrig"'],
    [
      'a condition below its place',
      '.mm-condition text',
      { move: [0, 4] },
      'condition "[Räcker pengarna? ja]" 4.0',
    ],
    [
      'a condition above its place',
      '.mm-condition text',
      { move: [0, -4] },
      'condition "[Räcker pengarna? ja]" 4.0',
    ],
    ['no condition', '.mm-condition', 'drop', '2 of condition'],
  ])('%s', async (_name, selector, what, fault) => {
    const { drawing, svg } = whole();
    await show(mermaid, await drawInBrowser(mermaid, drawing.source));
    await show(ours, svg);
    const theirs = await seeParts(mermaid, MERMAIDS);
    const faults = async () => compareSequences(drawing.source, theirs, await seeParts(ours, OURS)).faults;
    expect(await faults()).toEqual([]);
    await plant(selector, what);
    expect((await faults()).join('\n')).toContain(fault);
  });
});

describe('a fault that is planted is found: for the eye', () => {
  test.each<[string, string, Plant, string]>([
    ['words that leave their box', '.mm-nodes > .mm-node text', { move: [60, 0] }, 'head "Rådet"'],
    ['words that leave a note', '.mm-note text', { move: [0, 15] }, 'note "När någon slutar"'],
    ['words that leave a corner', '.mm-corner text', { move: [0, 8] }, 'corner "villkor"'],
    ['no word in a corner', '.mm-corner text', 'drop', '1 words, not 2'],
    ['no corner', '.mm-corner', 'drop', '1 of corner'],
    ['no note', '.mm-note', 'drop', '1 of note'],
    ['a box on another', '.mm-nodes > .mm-node', { move: [200, 0] }, 'lies on'],
    ['a box that is cut', '.mm-nodes > .mm-node', { move: [-60, 0] }, 'is cut'],
    ['a number on words', '.mm-step', { move: [-250, -25] }, 'lies on'],
    ['words on a note', '.mm-edge-labels text', { move: [0, -40] }, 'lies on "När någon slutar"'],
    ['words without a patch', '.mm-edge-labels rect', 'drop', '8 patches'],
    ['words beside their patch', '.mm-edge-labels rect', { move: [10, 0] }, '"informerar" has no patch'],
    [
      'a condition beside its patch',
      '.mm-condition rect',
      { move: [10, 0] },
      '"Räcker pengarna? ja" has no patch',
    ],
    ['an arrow through words', '.mm-edge', { move: [0, -30] }, 'a line runs through "informerar"'],
    ['a divider through words', '.mm-divide', { move: [0, 13] }, 'a line runs through "nej"'],
    ['a frame through words', '.mm-frames > rect', { move: [0, 12] }, 'a line runs through "vid behov"'],
    ['an arrow without a head', '.mm-edge', { set: ['marker-end', ''] }, '5 heads'],
    ['a draft as a whole line', '.mm-dotted', { set: ['class', 'mm-edge'] }, '0 arrows of drafts'],
    ['no message', '.mm-message', 'drop', '8 patches, 8 words'],
  ])('%s', async (_name, selector, what, fault) => {
    const { drawing, svg } = whole();
    await show(ours, svg);
    expect(await crowdingIn(ours, drawing.source)).toEqual([]);
    await plant(selector, what);
    expect((await crowdingIn(ours, drawing.source)).join('\n')).toContain(fault);
  });
});
