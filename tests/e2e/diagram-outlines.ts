import { type Box, type Point, cornersOf } from '../../src/diagrams/render/geometry/box.ts';

/** The corners of a convex outline, one after the other around it. */
export type Outline = readonly Point[];

/** A rectangle as an outline. */
export function outlineOf(box: Box): Outline {
  const [leftTop, rightTop, leftBottom, rightBottom] = cornersOf(box);
  return [leftTop, rightTop, rightBottom, leftBottom].filter((corner) => corner !== undefined);
}

/** Unit vectors across each side of an outline. */
const acrossSides = (outline: Outline): Point[] =>
  outline.flatMap(([x, y], index): Point[] => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    return length === 0 ? [] : [[(nextY - y) / length, (x - nextX) / length]];
  });

const reach = (outline: Outline, [dx, dy]: Point): readonly [least: number, most: number] => {
  const places = outline.map(([x, y]) => x * dx + y * dy);
  return [Math.min(...places), Math.max(...places)];
};

/** How far two outlines reach into each other; the room between them as a negative number (at least). */
export function overlap(a: Outline, b: Outline): number {
  const shared = [...acrossSides(a), ...acrossSides(b)].map((across) => {
    const [[fromA, toA], [fromB, toB]] = [reach(a, across), reach(b, across)];
    return Math.min(toA, toB) - Math.max(fromA, fromB);
  });
  return Math.min(...shared);
}

/** Least room between an outline and what is in it; negative where that sticks out. */
export function roomWithin(outer: Outline, inner: Outline): number {
  const rooms = acrossSides(outer).flatMap((across) => {
    const [[fromOuter, toOuter], [fromInner, toInner]] = [reach(outer, across), reach(inner, across)];
    return [fromInner - fromOuter, toOuter - toInner];
  });
  return Math.min(...rooms);
}
