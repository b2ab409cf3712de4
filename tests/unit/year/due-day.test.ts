import { describe, expect, it } from 'vitest';
import { dayOrder, dueDay } from '../../../src/model/year/due-day.ts';
import { firstOn, yearlyRule } from '../../../src/model/year/recurrence.ts';

describe('the last day that keeps a deadline', () => {
  it.each([
    ['02-28', 'before', undefined, { month: 2, day: 27, years: 0 }],
    ['03-01', 'on', 'following', { month: 3, day: 1, years: 1 }],
    ['03-01', 'before', 'following', { month: 2, day: 'last', years: 1 }],
    ['02-29', 'on', undefined, { month: 2, day: 'last', years: 0 }],
    ['02-29', 'before', undefined, { month: 2, day: 28, years: 0 }],
    ['05-01', 'before', 'same', { month: 4, day: 30, years: 0 }],
    ['01-01', 'before', 'following', { month: 12, day: 31, years: 0 }],
    ['01-01', 'before', 'same', { month: 12, day: 31, years: -1 }],
    ['01-01', 'before', undefined, { month: 12, day: 31, years: -1 }],
  ] as const)('%s %s, year %s', (monthDay, bound, year, expected) => {
    expect(dueDay({ 'month-day': monthDay, bound, year })).toEqual(expected);
  });

  it('comes in the order of the year', () => {
    const days = [
      { month: 3, day: 1 },
      { month: 2, day: 'last' },
      { month: 2, day: 28 },
    ] as const;
    expect([...days].sort((a, b) => dayOrder(a) - dayOrder(b)).map(({ day }) => day)).toEqual([
      28,
      'last',
      1,
    ]);
  });
});

describe('a day of every year in a calendar', () => {
  it.each([
    [{ month: 2, day: 27 }, '2026-01-10', '2026-02-27', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=27'],
    [{ month: 2, day: 27 }, '2026-02-28', '2027-02-27', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=27'],
    [{ month: 2, day: 'last' }, '2027-03-01', '2028-02-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    [{ month: 12, day: 31 }, '2026-12-31', '2026-12-31', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31'],
  ] as const)('%o from %s', (day, from, first, rule) => {
    expect([firstOn(day, from), yearlyRule(day)]).toEqual([first, rule]);
  });
});
