import type { Box } from '../../src/diagrams/render/geometry/box.ts';
import { type Outline, outlineOf, overlap, roomWithin } from './diagram-outlines.ts';
import { along } from './diagram-deviation.ts';
import type { Seen, SeenEdge, SeenLine, SeenNode, SeenWords } from './diagram-geometry.ts';

/** Less room than this around words, and they touch their outline to the eye. */
const LEAST_PADDING = 10;
/** Less than this in the slanting corners of a question. */
const LEAST_IN_CORNERS = 6;
/** Rounding of coordinates to a tenth. */
const ROUNDING = 0.2;
/** A line may touch the border of a box. */
const CLOSE = 1;

/** Something that can be in the way, and what to call it. */
interface Thing {
  readonly name: string;
  readonly outline: Outline;
}

const textOf = (lines: readonly SeenLine[]): string => lines.map(({ text }) => text).join(' ');

const outlineOfNode = ({ box, corners }: SeenNode): Outline =>
  corners.length > 0 ? corners : outlineOf(box);

const leastIn = ({ corners }: SeenNode): number => (corners.length > 0 ? LEAST_IN_CORNERS : LEAST_PADDING);

const things = <Part extends SeenWords>(
  what: string,
  parts: readonly Part[],
  outline: (part: Part) => Outline = ({ box }) => outlineOf(box),
): Thing[] => parts.map((part) => ({ name: `${what} "${textOf(part.lines)}"`, outline: outline(part) }));

/** Faults of words that leave their outline or come too near it. */
function tight(what: string, lines: readonly SeenLine[], outline: Outline, least: number): string[] {
  return lines.flatMap(({ text, box }) => {
    const room = roomWithin(outline, outlineOf(box));
    return room >= least ? [] : [`${what} "${text}" has ${room.toFixed(1)} px around it`];
  });
}

function overlapping(a: readonly Thing[], b: readonly Thing[]): string[] {
  return a.flatMap((one, index) =>
    (a === b ? a.slice(index + 1) : b).flatMap((other) => {
      const px = overlap(one.outline, other.outline);
      return px <= ROUNDING ? [] : [`${one.name} lies ${px.toFixed(1)} px on ${other.name}`];
    }),
  );
}

const runsThrough = ({ points }: SeenEdge, { outline }: Thing): boolean =>
  along(points).some((place) => roomWithin(outline, [place]) > CLOSE);

const through = (lines: readonly SeenEdge[], thing: Thing): SeenEdge[] =>
  lines.filter((line) => runsThrough(line, thing));

/** Titles that lines run behind; a rim in the colour of the frame keeps their letters clear. */
export function crossedTitles({ titles, edges }: Seen): string[] {
  return things('title', titles)
    .filter((head) => through(edges, head).length > 0)
    .map(({ name }) => name);
}

/** What makes a drawn chart hard to read: words outside, things on each other or beyond the edge. */
export function faultsOf({ view, nodes, frames, titles, edges, words }: Seen): string[] {
  const boxes = things('box', nodes, outlineOfNode);
  const patches = things('words', words);
  const heads = things('title', titles);
  const edge = outlineOf(view);
  const beyond = (what: string, box: Box): string[] => {
    const room = roomWithin(edge, outlineOf(box));
    return room >= -ROUNDING ? [] : [`${what} is ${(-room).toFixed(1)} px outside the picture`];
  };
  const point = (x: number, y: number): Box => ({ x, y, width: 0, height: 0 });
  return [
    ...nodes.flatMap((node) => tight('box', node.lines, outlineOfNode(node), leastIn(node))),
    ...words.flatMap(({ lines, box }) => tight('words', lines, outlineOf(box), 0)),
    ...titles.flatMap(({ lines }, index) => {
      const frame = frames[index];
      return frame === undefined
        ? [`${textOf(lines)} has no frame`]
        : tight('title', lines, outlineOf(frame), 0);
    }),
    ...overlapping(boxes, boxes),
    ...overlapping(patches, patches),
    ...overlapping(patches, boxes),
    ...overlapping(heads, boxes),
    ...overlapping(heads, patches),
    ...overlapping(heads, heads),
    ...boxes.filter((box) => through(edges, box).length > 0).map(({ name }) => `a line runs through ${name}`),
    ...patches
      .filter((patch) => through(edges, patch).length > 1)
      .map(({ name }) => `two lines under ${name}`),
    ...[...nodes, ...words, ...titles].flatMap(({ box }) => beyond('a box', box)),
    ...frames.flatMap((box) => beyond('a frame', box)),
    ...edges.flatMap(({ points }) => points.flatMap(([x, y]) => beyond('a line', point(x, y)))),
  ];
}
