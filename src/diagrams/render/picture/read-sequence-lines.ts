import type { Point } from '../geometry/box.ts';
import { pathSegments } from '../geometry/path-segments.ts';
import { numberOf, tagOf } from '../layout/tree.ts';

const LOOP_WIDTH = 40;
/** How far the head of an arrow reaches beyond the end of its line, in px. */
const ARROW_REACH = 4;

/** An arrow back to where it began, which Mermaid draws as a bulge that the eye takes for a hook. */
function loopOf(points: readonly Point[]): Point[] {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return [];
  const right = start[0] + LOOP_WIDTH;
  return [start, [right, start[1]], [right, end[1]], [end[0] + ARROW_REACH, end[1]]];
}

/** The points of a line of a sequence, be it an arrow, a loop or a side of a frame. */
export function pointsOfLine(line: Element): Point[] {
  const get = (name: string) => numberOf(line, name);
  if (tagOf(line) === 'path') return loopOf(pathSegments(line.getAttribute('d')).map(({ to }): Point => to));
  return [
    [get('x1'), get('y1')],
    [get('x2'), get('y2')],
  ];
}
