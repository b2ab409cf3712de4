import type { Point } from './box.ts';

/** An arc as path data gives it: radii, tilt in degrees, and which of the four arcs is meant. */
export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radii: Point;
  readonly tilt: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** A cubic Bézier curve. */
export interface Cubic {
  readonly from: Point;
  readonly c1: Point;
  readonly c2: Point;
  readonly to: Point;
}

interface Ellipse {
  readonly centre: Point;
  readonly radii: Point;
  readonly cos: number;
  readonly sin: number;
}

/** Where an ellipse is at an angle, and in which direction it goes on from there. */
function on({ centre, radii, cos, sin }: Ellipse, angle: number): { at: Point; heading: Point } {
  const [x, y] = [radii[0] * Math.cos(angle), radii[1] * Math.sin(angle)];
  const [dx, dy] = [-radii[0] * Math.sin(angle), radii[1] * Math.cos(angle)];
  return {
    at: [centre[0] + x * cos - y * sin, centre[1] + x * sin + y * cos],
    heading: [dx * cos - dy * sin, dx * sin + dy * cos],
  };
}

/** Centre, start angle and turn of an arc (SVG 1.1, appendix F.6.5); too small radii are scaled up. */
function centred({ from, to, radii, tilt, large, sweep }: Arc): Ellipse & { start: number; turn: number } {
  const cos = Math.cos((tilt * Math.PI) / 180);
  const sin = Math.sin((tilt * Math.PI) / 180);
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const excess = (px / radii[0]) ** 2 + (py / radii[1]) ** 2;
  const scale = Math.max(1, Math.sqrt(excess));
  const [rx, ry] = [radii[0] * scale, radii[1] * scale];

  const across = (rx * py) ** 2 + (ry * px) ** 2;
  const factor = Math.sqrt(Math.max(0, (rx * ry) ** 2 - across) / across) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const centre: Point = [
    cos * cx - sin * cy + (from[0] + to[0]) / 2,
    sin * cx + cos * cy + (from[1] + to[1]) / 2,
  ];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let turn = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return { centre, radii: [rx, ry], cos, sin, start, turn };
}

/** Cubic pieces of at most a quarter turn each; a straight line when a radius is nothing. */
export function arcToCubics(arc: Arc): Cubic[] {
  const { from, to } = arc;
  const radii: Point = [Math.abs(arc.radii[0]), Math.abs(arc.radii[1])];
  if (radii[0] === 0 || radii[1] === 0 || (from[0] === to[0] && from[1] === to[1])) {
    return [{ from, c1: from, c2: to, to }];
  }
  const ellipse = centred({ ...arc, radii });
  const count = Math.max(1, Math.ceil(Math.abs(ellipse.turn) / (Math.PI / 2) - 1e-9));
  const step = ellipse.turn / count;
  const pull = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const a = on(ellipse, ellipse.start + index * step);
    const b = on(ellipse, ellipse.start + (index + 1) * step);
    return {
      from: index === 0 ? from : a.at,
      c1: [a.at[0] + pull * a.heading[0], a.at[1] + pull * a.heading[1]],
      c2: [b.at[0] - pull * b.heading[0], b.at[1] - pull * b.heading[1]],
      to: index === count - 1 ? to : b.at,
    };
  });
}
