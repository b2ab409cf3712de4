import { describe, expect, it } from 'vitest';
import { nextScale, scaleWords, wholeScale, zoomAt } from '../../../src/client/diagram/zoom.ts';

describe('the next size', () => {
  it.each([
    ['up a step', 1, 'in', 1.25],
    ['down a step', 1, 'out', 0.8],
    ['from between two steps to the next', 0.9, 'in', 1],
    ['from between two steps to the one before', 0.9, 'out', 0.8],
    ['no larger than the largest', 4, 'in', 4],
    ['no smaller than the smallest', 0.1, 'out', 0.1],
  ] as const)('goes %s', (_name, scale, way, expected) => {
    expect(nextScale(scale, way)).toBe(expected);
  });
});

describe('zooming', () => {
  it('keeps what is under a point under it', () => {
    const before = { scale: 1, left: 300, top: 200 };
    const point = { x: 50, y: 80 };
    const after = zoomAt(before, 2, point);
    expect((after.left + point.x) / after.scale).toBeCloseTo(before.left + point.x);
    expect((after.top + point.y) / after.scale).toBeCloseTo(before.top + point.y);
  });

  it.each([
    [100, 4],
    [0.001, 0.1],
  ])('to %s times stops at %s', (wanted, expected) => {
    expect(zoomAt({ scale: 1, left: 0, top: 0 }, wanted, { x: 0, y: 0 }).scale).toBe(expected);
  });

  it('out never scrolls before the start', () => {
    expect(zoomAt({ scale: 1, left: 0, top: 0 }, 0.5, { x: 100, y: 100 })).toMatchObject({ left: 0, top: 0 });
  });
});

describe('the whole chart', () => {
  it.each([
    ['is as wide as its region', { x: 2000, y: 100 }, 0.5],
    ['is as high as its region', { x: 100, y: 2000 }, 0.4],
    ['is never larger than it is', { x: 100, y: 100 }, 1],
  ])('%s', (_name, chart, expected) => {
    expect(wholeScale(chart, { x: 1000, y: 800 })).toBe(expected);
  });
});

it('says a size in words', () => {
  expect(scaleWords(1 / 3)).toBe('Storlek 33 procent.');
});
