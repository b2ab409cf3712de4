import type { Cubic } from './arc.ts';
import { boundsOf, type Box, type Point } from './box.ts';
import { pathSegments } from './path-segments.ts';

const CURVE_STEPS = 32;

/** Value of a cubic in one dimension. */
function bezier(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const u = 1 - t;
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}

const pointOf = ({ from, c1, c2, to }: Cubic, t: number): Point => [
  bezier(from[0], c1[0], c2[0], to[0], t),
  bezier(from[1], c1[1], c2[1], to[1], t),
];

/** Parameters strictly between 0 and 1 where a cubic turns back in one dimension. */
function turningPoints(p0: number, p1: number, p2: number, p3: number): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  const inside = (t: number) => t > 0 && t < 1;
  if (Math.abs(a) < 1e-12) return b === 0 ? [] : [-c / b].filter(inside);
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)].filter(inside);
}

/** Tight bounds of a path: where its curves turn, not where their control points lie. */
export function pathBounds(data: string | null): Box | undefined {
  const points: Point[] = [];
  for (const segment of pathSegments(data)) {
    if (segment.type !== 'move') points.push(segment.from);
    points.push(segment.to);
    if (segment.type !== 'curve') continue;
    const { from, c1, c2, to } = segment;
    for (const axis of [0, 1] as const) {
      const turns = turningPoints(from[axis], c1[axis], c2[axis], to[axis]);
      points.push(...turns.map((t) => pointOf(segment, t)));
    }
  }
  return boundsOf(points);
}

interface Milestone {
  readonly at: Point;
  /** Length of the path so far. */
  readonly length: number;
}

/** The path as points with the length so far; a curve is cut into chords. */
function milestones(data: string | null): Milestone[] {
  const found: Milestone[] = [];
  let length = 0;
  for (const segment of pathSegments(data)) {
    if (segment.type === 'move') {
      found.push({ at: segment.to, length });
      continue;
    }
    const steps = segment.type === 'curve' ? CURVE_STEPS : 1;
    let last = segment.from;
    for (let i = 1; i <= steps; i++) {
      const at = segment.type === 'curve' ? pointOf(segment, i / steps) : segment.to;
      length += Math.hypot(at[0] - last[0], at[1] - last[1]);
      found.push({ at, length });
      last = at;
    }
  }
  return found;
}

/** Length of a path. */
export const pathLength = (data: string | null): number => milestones(data).at(-1)?.length ?? 0;

/** The point a given way along a path; its ends when the way is shorter than nothing or longer than all. */
export function pointAlong(data: string | null, wanted: number): Point {
  const points = milestones(data);
  const index = points.findIndex(({ length }) => length >= wanted);
  const b = points[index] ?? points.at(-1);
  if (b === undefined) return [0, 0];
  const a = points[index - 1];
  if (a === undefined || wanted <= 0) return b.at;
  const k = b.length === a.length ? 0 : (wanted - a.length) / (b.length - a.length);
  return [a.at[0] + (b.at[0] - a.at[0]) * k, a.at[1] + (b.at[1] - a.at[1]) * k];
}
