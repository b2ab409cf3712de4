/** A point in SVG user units. */
export type Point = readonly [x: number, y: number];

/** An axis-parallel rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest rectangle around points; undefined when there are none. */
export function boundsOf(points: Iterable<Point>): Box | undefined {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return left === Infinity ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

/** The four corners of a rectangle. */
export function cornersOf({ x, y, width, height }: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
}

/** Smallest rectangle around all given; undefined when none is given. */
export function unionOf(boxes: Iterable<Box | undefined>): Box | undefined {
  const points: Point[] = [];
  for (const box of boxes) if (box !== undefined) points.push(...cornersOf(box));
  return boundsOf(points);
}
