import { describe, expect, it } from 'vitest';
import { pathBounds, pathLength, pointAlong } from '../../../src/diagrams/render/geometry/path-measure.ts';
import { pathSegments } from '../../../src/diagrams/render/geometry/path-segments.ts';
import { mapBox, parseTransform } from '../../../src/diagrams/render/geometry/transform.ts';
import { boundsOf, unionOf } from '../../../src/diagrams/render/geometry/box.ts';
import { simplify } from '../../../src/diagrams/render/picture/simplify.ts';

const close = (box: { x: number; y: number; width: number; height: number } | undefined) =>
  box && [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 100) / 100);

describe('bounds of a path', () => {
  it.each([
    ['lines', 'M10,20 L30,20 L30,50 Z', [10, 20, 20, 30]],
    ['further pairs after a move', 'M0 0 10 0 10 5', [0, 0, 10, 5]],
    ['relative commands', 'm10 10 l5 0 0 5 h-5 v-5 z', [10, 10, 5, 5]],
    ['compact numbers', 'M.5-.5L1.5.5', [0.5, -0.5, 1, 1]],
    ['exponents', 'M1e1 0L2e1 1E1', [10, 0, 10, 10]],
    ['a curve up to where it turns', 'M0 0 C0 40 100 40 100 0', [0, 0, 100, 30]],
    ['a smooth curve', 'M0 0 C0 40 100 40 100 0 S200 -40 200 0', [0, -30, 200, 60]],
    ['a quadratic curve', 'M0 0 Q50 100 100 0', [0, 0, 100, 50]],
    ['a smooth quadratic curve', 'M0 0 Q50 100 100 0 T200 0', [0, -50, 200, 100]],
    ['a half circle', 'M0 0 A50 50 0 0 1 100 0', [0, -50, 100, 50]],
    ['a half circle the other way', 'M0 0 A50 50 0 0 0 100 0', [0, 0, 100, 50]],
    ['the large arc', 'M50 0 A50 50 0 1 1 0 50', [0, -0, 100, 100]],
    ['a tilted ellipse', 'M0 0 A50 25 90 0 1 0 100', [0, 0, 25, 100]],
    ['radii that are too small', 'M0 0 A1 1 0 0 1 100 0', [0, -50, 100, 50]],
    ['an arc without radius', 'M0 0 A0 50 0 0 1 100 10', [0, 0, 100, 10]],
    ['a lone move', 'M7 8', [7, 8, 0, 0]],
    ['what comes before a fault', 'M0 0 L10 10 L', [0, 0, 10, 10]],
  ])('%s', (_name, data, expected) => {
    const box = close(pathBounds(data));
    expect(box?.map((n) => n + 0)).toEqual(expected.map((n) => n + 0));
  });

  it('is nothing for no path', () => {
    expect(pathBounds('')).toBeUndefined();
    expect(pathBounds(null)).toBeUndefined();
    expect(pathBounds('url(x)')).toBeUndefined();
  });
});

describe('along a path', () => {
  it('measures lines and skips moves', () => {
    expect(pathLength('M0 0 L30 40 M100 100 L110 100')).toBeCloseTo(60);
    expect(pathLength('M0 0 A50 50 0 0 1 100 0')).toBeCloseTo(Math.PI * 50, 0);
  });

  it.each([
    [-5, [0, 0]],
    [0, [0, 0]],
    [25, [25, 0]],
    [150, [100, 50]],
    [999, [100, 100]],
  ])('finds the point at %d', (way, expected) => {
    expect(pointAlong('M0 0 H100 V100', way)).toEqual(expected);
  });

  it('has a point even without a path', () => {
    expect(pointAlong(null, 10)).toEqual([0, 0]);
  });
});

describe('transforms', () => {
  it.each([
    ['translate(10, 20)', [10, 20, 2, 4]],
    ['translate(10)', [10, 0, 2, 4]],
    ['scale(2)', [0, 0, 4, 8]],
    ['scale(2, 3)', [0, 0, 4, 12]],
    ['rotate(90)', [-4, 0, 4, 2]],
    ['rotate(180 1 2)', [0, 0, 2, 4]],
    ['matrix(1 0 0 1 5 6)', [5, 6, 2, 4]],
    ['translate(10,0) scale(2)', [10, 0, 4, 8]],
    ['url(#x)', [0, 0, 2, 4]],
  ])('%s', (text, expected) => {
    const box = close(mapBox(parseTransform(text), { x: 0, y: 0, width: 2, height: 4 }));
    expect(box?.map((n) => n + 0)).toEqual(expected);
  });
});

describe('boxes of points', () => {
  it('is nothing around nothing', () => {
    expect(boundsOf([])).toBeUndefined();
    expect(unionOf([undefined])).toBeUndefined();
  });

  it('joins boxes', () => {
    expect(
      unionOf([{ x: 0, y: 0, width: 1, height: 1 }, undefined, { x: 5, y: -5, width: 1, height: 1 }]),
    ).toEqual({
      x: 0,
      y: -5,
      width: 6,
      height: 6,
    });
  });
});

describe('simplify', () => {
  it('drops points on a straight stretch and keeps corners', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.01],
          [10, 0],
          [10, 10],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps a closed outline closed', () => {
    const square = pathSegments('M0 0H10V10H0Z').map(({ to }) => to);
    expect(simplify(square, 0.1)).toHaveLength(5);
  });
});
