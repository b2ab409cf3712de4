import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE, yearWheel, type WheelItem } from '../../../src/model/year/wheel.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const day = fc
  .integer({ min: 1, max: 12 })
  .chain((month) =>
    fc.tuple(fc.constant(month), fc.integer({ min: 1, max: DAYS[month - 1]! }), fc.boolean()),
  );

const year = fc
  .array(day, { minLength: 1, maxLength: 100 })
  .map((days): WheelItem[] =>
    days
      .sort(([a, b], [c, d]) => a * 100 + b - (c * 100 + d))
      .map(([month, date, draft], index) => ({ number: index + 1, month, day: date, draft })),
  );

describe('the picture of the year', () => {
  it('shows every number once, in order', () => {
    fc.assert(
      fc.property(year, (items) => {
        const shown = yearWheel(items).marks.flatMap(({ numbers }) => numbers);
        expect(shown).toEqual(items.map(({ number }) => number));
      }),
    );
  });

  it('keeps marks apart and inside, however many there are', () => {
    fc.assert(
      fc.property(year, (items) => {
        const { marks } = yearWheel(items);
        for (const [index, one] of marks.entries()) {
          expect(Math.hypot(one.x - SIZE / 2, one.y - SIZE / 2)).toBeLessThan(SIZE / 2 - 40);
          for (const other of marks.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(38);
          }
        }
      }),
    );
  });

  it('marks a day as a draft only when all of it is', () => {
    const items = [
      { number: 1, month: 2, day: 'last', draft: true },
      { number: 2, month: 2, day: 'last', draft: false },
      { number: 3, month: 5, draft: true },
    ] as const;
    expect(yearWheel(items).marks.map(({ label, draft }) => [label, draft])).toEqual([
      ['1–2', false],
      ['3', true],
    ]);
  });

  it('has twelve months, January first', () => {
    expect(
      yearWheel([])
        .months.map(({ name }) => name)
        .join(' '),
    ).toBe('jan feb mar apr maj jun jul aug sep okt nov dec');
  });
});
