import type { Page } from 'playwright-core';
import { type Outline, outlineOf, overlap, roomWithin } from './diagram-outlines.ts';
import { arrowsIn, dividersIn, framesIn } from './sequence-deviation.ts';
import { seeAll, type SeenPart } from './sequence-parts.ts';

/** A browser's box of a line of text is a little taller than the line. */
const ROUNDING = 2;
/** Letters have room above and below within the box of their line. */
const NO_LETTERS = 3;

const outlineOfPart = ({ left, right, top, bottom }: SeenPart): Outline =>
  outlineOf({ x: left, y: top, width: right - left, height: bottom - top });

const inside = (outer: SeenPart, inner: SeenPart, room: number): boolean =>
  roomWithin(outlineOfPart(outer), outlineOfPart(inner)) >= room;

const liesOn = (a: SeenPart, b: SeenPart): boolean => overlap(outlineOfPart(a), outlineOfPart(b)) > 0.5;

/** The sides of a box, each a box without width or height. */
const sidesOf = (part: SeenPart): SeenPart[] => [
  { ...part, bottom: part.top },
  { ...part, top: part.bottom },
  { ...part, right: part.left },
  { ...part, left: part.right },
];

const crosses = (line: SeenPart, { left, right, top, bottom }: SeenPart): boolean =>
  line.right > left + NO_LETTERS &&
  line.left < right - NO_LETTERS &&
  line.bottom > top + NO_LETTERS &&
  line.top < bottom - NO_LETTERS;

/** Boxes with words: where they are, how much room words have in them, and how many the source orders. */
const BOXES = {
  head: { at: '.mm-nodes > .mm-node', room: 6, ordered: /^ *participant /gm },
  note: { at: '.mm-note', room: 6, ordered: /^ *Note over /gm },
  corner: { at: '.mm-corner', room: 1, ordered: /^ *(?:alt|opt) /gm },
} as const;

const draftsIn = (source: string): number => source.match(/^ *\w+-->>\w+:/gm)?.length ?? 0;

/** What lies on anything else, leaves its box or the picture, or is missing, in the sequence on the page. */
export async function crowdingIn(page: Page, source: string): Promise<string[]> {
  const see = (selector: string) => seeAll(page, selector);
  const faults: string[] = [];
  for (const [what, { at, room, ordered }] of Object.entries(BOXES)) {
    const [outlines, words] = [await see(`${at} rect`), await see(`${at} text`)];
    const wanted = source.match(ordered)?.length ?? 0;
    if (outlines.length !== wanted || words.length !== wanted)
      faults.push(`${outlines.length} of ${what} with ${words.length} words, not ${wanted}`);
    for (const [index, outline] of outlines.entries()) {
      const text = words[index];
      if (text === undefined || !inside(outline, text, room)) faults.push(`${what} "${text?.words ?? ''}"`);
    }
  }
  const view = await page.evaluate(() => {
    const { x, y, width, height } =
      document.querySelector<SVGSVGElement>('[data-chart] svg')!.viewBox.baseVal;
    return { words: '', left: x, right: x + width, top: y, bottom: y + height };
  });
  const said = await see('.mm-edge-labels text, .mm-condition text');
  const things = [
    ...said,
    ...(await see('.mm-step')),
    ...(await see('.mm-note')),
    ...(await see('.mm-corner')),
    ...(await see('.mm-node')),
  ];
  const frames = await see('.mm-frames > rect');
  const lines = [...(await see('.mm-edge, .mm-divide')), ...frames.flatMap(sidesOf)];
  const [heads, drafts] = [await see('.mm-edge[marker-end^="url(#d-"]'), await see('.mm-edge.mm-dotted')];
  if (heads.length !== arrowsIn(source)) faults.push(`${heads.length} heads of arrows`);
  if (drafts.length !== draftsIn(source)) faults.push(`${drafts.length} arrows of drafts`);
  // A patch for each message, and for each way of a frame.
  const least = arrowsIn(source) + framesIn(source) + dividersIn(source);
  const patches = await see('.mm-edge-labels rect, .mm-condition rect');
  if (least === 0) faults.push('no messages');
  if (patches.length !== least || said.length !== least)
    faults.push(`${patches.length} patches, ${said.length} words on them, not ${least}`);
  return [
    ...faults,
    ...things.filter((one) => !inside(view, one, 0)).map(({ words }) => `"${words}" is cut`),
    ...things.flatMap((one, index) =>
      things
        .slice(index + 1)
        .filter((other) => liesOn(one, other))
        .map((other) => `"${one.words}" lies on "${other.words}"`),
    ),
    ...said
      .filter((text) => !patches.some((patch) => inside(patch, text, -ROUNDING)))
      .map(({ words }) => `"${words}" has no patch`),
    ...said
      .filter((text) => lines.some((line) => crosses(line, text)))
      .map(({ words }) => `a line runs through "${words}"`),
  ];
}
