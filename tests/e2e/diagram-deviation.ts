import type { Box, Point } from '../../src/diagrams/render/geometry/box.ts';
import type { Seen, SeenEdge, SeenLine, SeenWords } from './diagram-geometry.ts';

/** How far a part of a chart lies from where it should be. */
export interface Deviation {
  readonly part: string;
  readonly px: number;
}

/** Where two pictures of the same chart differ. */
export interface Difference {
  /** Parts that one of them lacks, or that say something else. */
  readonly faults: readonly string[];
  readonly deviations: readonly Deviation[];
}

const STEP = 4;

const sides = ({ x, y, width, height }: Box): number[] => [x, y, x + width, y + height];

/** Largest distance between the same sides of two boxes. */
function apart(a: Box, b: Box): number {
  const other = sides(b);
  return Math.max(...sides(a).map((side, index) => Math.abs(side - (other[index] ?? Infinity))));
}

/** Points along a line, no farther apart than a step. */
export function along(points: readonly Point[]): Point[] {
  const between = points.slice(1).flatMap(([x, y], index): Point[] => {
    const [fromX, fromY] = points[index] ?? [x, y];
    const count = Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP);
    return Array.from({ length: count }, (_, step): Point => {
      const share = (step + 1) / count;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
  return [...points.slice(0, 1), ...between];
}

function toStretch([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Largest distance from a point of the first line to the nearest of the other. */
function farthest(from: readonly Point[], line: readonly Point[]): number {
  const stretches = line.slice(1).map((end, index): [Point, Point] => [line[index] ?? end, end]);
  const nearest = (point: Point) => Math.min(...stretches.map(([a, b]) => toStretch(point, a, b)));
  return Math.max(...along(from).map(nearest));
}

/** Largest distance between two lines, however many points each is written with; their ends must meet too. */
function between({ points: a }: SeenEdge, { points: b }: SeenEdge): number {
  const ends = [0, -1].map((index) => {
    const [[x, y], [toX, toY]] = [a.at(index) ?? [NaN, NaN], b.at(index) ?? [NaN, NaN]];
    return Math.hypot(x - toX, y - toY);
  });
  return Math.max(...ends, farthest(a, b), farthest(b, a));
}

const textOf = (lines: readonly SeenLine[]): string => lines.map(({ text }) => text).join(' | ');

const ofLines = (a: readonly SeenLine[], b: readonly SeenLine[]): number =>
  Math.max(0, ...a.map(({ box }, index) => apart(box, b[index]?.box ?? { ...box, x: NaN })));

/** Titles are moved sideways on purpose: their height, size and row are Mermaid's. */
const ofTitles = (a: SeenWords, b: SeenWords): number => apart({ ...a.box, x: 0 }, { ...b.box, x: 0 });

/**
 * Compares two pictures of one chart part by part, in the order they are drawn: both must have the same
 * parts with the same words, and tells how far apart they lie.
 */
export function compareSeen(reference: Seen, ours: Seen): Difference {
  const faults: string[] = [];
  const deviations: Deviation[] = [];
  const compare = <Part>(
    what: string,
    listOf: (seen: Seen) => readonly Part[],
    nameOf: (part: Part) => string,
    distance: (a: Part, b: Part) => number,
  ) => {
    const [wanted, found] = [listOf(reference), listOf(ours)];
    const names = (parts: readonly Part[]) => parts.map(nameOf).join('\n');
    if (wanted.length !== found.length || names(wanted) !== names(found)) {
      faults.push(`${what}: ${names(wanted)}\n  became\n${names(found)}`);
      return;
    }
    for (const [index, part] of wanted.entries()) {
      const other = found[index];
      const px = other === undefined ? NaN : distance(part, other);
      deviations.push({ part: `${what} ${index + 1} ${nameOf(part)}`, px });
    }
  };
  const boxes = (a: { readonly box: Box }, b: { readonly box: Box }) => apart(a.box, b.box);
  compare(
    'view',
    (seen) => [seen.view],
    () => '',
    apart,
  );
  compare(
    'node',
    ({ nodes }) => nodes,
    ({ lines, href }) => `${textOf(lines)} → ${href}`,
    boxes,
  );
  compare(
    'text in node',
    ({ nodes }) => nodes,
    ({ lines }) => textOf(lines),
    (a, b) => ofLines(a.lines, b.lines),
  );
  compare(
    'frame',
    ({ frames }) => frames,
    () => '',
    apart,
  );
  compare(
    'title',
    ({ titles }) => titles,
    ({ lines }) => textOf(lines),
    ofTitles,
  );
  compare(
    'edge',
    ({ edges }) => edges,
    ({ look }) => look,
    between,
  );
  compare(
    'words',
    ({ words }) => words,
    ({ lines }) => textOf(lines),
    boxes,
  );
  compare(
    'text of words',
    ({ words }) => words,
    ({ lines }) => textOf(lines),
    (a, b) => ofLines(a.lines, b.lines),
  );
  return { faults, deviations };
}
