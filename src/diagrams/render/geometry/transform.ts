import { boundsOf, cornersOf, type Box } from './box.ts';

/** An affine transform, [a, b, c, d, e, f] as in SVG. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transform that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `n` first and `m` after. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function rotation(degrees: number, centreX: number, centreY: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  return multiply(multiply([1, 0, 0, 1, centreX, centreY], turn), [1, 0, 0, 1, -centreX, -centreY]);
}

/** One function of a transform list. Skew is left out: Mermaid never writes it. */
function primitive(name: string, [a = 0, b, c, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (name === 'rotate') return rotation(a, b ?? 0, c ?? 0);
  if (name === 'matrix') return [a, b ?? 0, c ?? 0, d, e, f];
  return IDENTITY;
}

/** Reads a `transform` attribute into one matrix; an absent one is the identity. */
export function parseTransform(text: string | null): Matrix {
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    matrix = multiply(matrix, primitive(name, numbers));
  }
  return matrix;
}

/** Bounding rectangle of a transformed rectangle. */
export function mapBox([a, b, c, d, e, f]: Matrix, box: Box): Box {
  const moved = cornersOf(box).map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const);
  return boundsOf(moved) ?? box;
}
