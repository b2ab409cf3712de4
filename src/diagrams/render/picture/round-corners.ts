import type { Point } from '../geometry/box.ts';
import { decimal } from './svg-text.ts';

const at = ([x, y]: Point): string => `${decimal(x)} ${decimal(y)}`;

/** The point a given way from `a` towards `b`, at most half-way. */
function towards(a: Point, b: Point, way: number): Point {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const k = length === 0 ? 0 : Math.min(0.5, way / length);
  return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
}

/** Path data of a line through points, its corners rounded. */
export function roundedPath(points: readonly Point[], radius: number): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined) return `M${at(point)}`;
    if (after === undefined) return `L${at(point)}`;
    return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
  });
  return parts.join('');
}
