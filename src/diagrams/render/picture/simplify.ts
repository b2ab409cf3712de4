import type { Point } from '../geometry/box.ts';

function distance([x, y]: Point, a: Point, b: Point): number {
  const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (chord < 1e-9) return Math.hypot(x - a[0], y - a[1]);
  return Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / chord;
}

/** Leaves out points nearer than `tolerance` to the line between those that stay (Ramer, Douglas, Peucker). */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  let farthest = 0;
  let index = 0;
  for (const [i, point] of points.entries()) {
    const away = distance(point, first, last);
    if (away > farthest) [farthest, index] = [away, i];
  }
  if (farthest <= tolerance) return [first, last];
  const before = simplify(points.slice(0, index + 1), tolerance);
  return [...before.slice(0, -1), ...simplify(points.slice(index), tolerance)];
}
