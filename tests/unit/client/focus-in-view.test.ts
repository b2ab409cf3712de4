import { expect, test } from 'vitest';
import { shift } from '../../../src/client/diagram/focus-in-view.ts';

test.each<[string, [number, number, number, number], number]>([
  ['stays, where all is in view', [20, 80, 0, 100], 0],
  ['back, where its start is out of view', [-30, 40, 0, 100], -30],
  ['on, where its end is out of view', [60, 130, 0, 100], 30],
  ['to its start, where it is longer than the view', [40, 190, 0, 100], 40],
])('a view scrolls: %s', (_case, [start, end, from, to], expected) => {
  expect(shift(start, end, from, to)).toBe(expected);
});
