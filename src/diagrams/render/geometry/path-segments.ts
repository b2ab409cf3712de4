import { arcToCubics, type Cubic } from './arc.ts';
import type { Point } from './box.ts';
import { parsePath, type PathCommand } from './path-commands.ts';

/** A piece of a path in absolute coordinates. A move is kept, since a lone one still has a place. */
export type Segment =
  | { readonly type: 'move'; readonly to: Point }
  | { readonly type: 'line'; readonly from: Point; readonly to: Point }
  | ({ readonly type: 'curve' } & Cubic);

interface Pen {
  at: Point;
  start: Point;
  /** Last control point, mirrored by the smooth commands. */
  control: Point | undefined;
  controlKind: 'cubic' | 'quadratic' | undefined;
}

const mirrored = ({ at, control }: Pen): Point =>
  control === undefined ? at : [2 * at[0] - control[0], 2 * at[1] - control[1]];

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

function curves(command: PathCommand, pen: Pen, point: (index: number) => Point): Cubic[] {
  const { kind, numbers } = command;
  const from = pen.at;
  if (kind === 'C') return [{ from, c1: point(0), c2: point(2), to: point(4) }];
  if (kind === 'S') {
    const c1 = pen.controlKind === 'cubic' ? mirrored(pen) : from;
    return [{ from, c1, c2: point(0), to: point(2) }];
  }
  if (kind === 'A') {
    const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0] = numbers;
    return arcToCubics({ from, to: point(5), radii: [rx, ry], tilt, large: large !== 0, sweep: sweep !== 0 });
  }
  const smooth = pen.controlKind === 'quadratic' ? mirrored(pen) : from;
  const control = kind === 'Q' ? point(0) : smooth;
  const to = kind === 'Q' ? point(2) : point(0);
  pen.control = control;
  return [{ from, c1: between(from, control, 2 / 3), c2: between(to, control, 2 / 3), to }];
}

function step(command: PathCommand, pen: Pen): Segment[] {
  const { kind, relative, numbers } = command;
  const [ox, oy] = relative ? pen.at : [0, 0];
  const point = (index: number): Point => [ox + (numbers[index] ?? 0), oy + (numbers[index + 1] ?? 0)];
  const { at: from } = pen;
  const line = (to: Point): Segment[] => {
    pen.at = to;
    pen.controlKind = undefined;
    return [{ type: 'line', from, to }];
  };
  switch (kind) {
    case 'M':
      pen.at = point(0);
      pen.start = pen.at;
      pen.controlKind = undefined;
      return [{ type: 'move', to: pen.at }];
    case 'L':
      return line(point(0));
    case 'H':
      return line([ox + (numbers[0] ?? 0), from[1]]);
    case 'V':
      return line([from[0], oy + (numbers[0] ?? 0)]);
    case 'Z':
      return line(pen.start);
    case 'C':
    case 'S':
    case 'Q':
    case 'T':
    case 'A': {
      const found = curves(command, pen, point);
      const last = found.at(-1);
      if (kind === 'C' || kind === 'S') pen.control = last?.c2;
      pen.controlKind = kind === 'A' ? undefined : kind === 'C' || kind === 'S' ? 'cubic' : 'quadratic';
      pen.at = last?.to ?? from;
      return found.map((cubic) => ({ type: 'curve', ...cubic }));
    }
  }
}

/** Path data as absolute lines and cubic curves, in order. */
export function pathSegments(data: string | null): Segment[] {
  const pen: Pen = { at: [0, 0], start: [0, 0], control: undefined, controlKind: undefined };
  return parsePath(data ?? '').flatMap((command) => step(command, pen));
}
