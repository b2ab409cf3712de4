import type { Statement } from '../graph/types.ts';

/** A day that every year has; `last` is the last day of its month, 28 or 29 February. */
export interface YearDay {
  readonly month: number;
  readonly day: number | 'last';
}

/** The last day that keeps a deadline, and its year counted from the year the text speaks of. */
export interface DueDay extends YearDay {
  readonly years: -1 | 0 | 1;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayOf = (month: number, day: number): YearDay => ({
  month,
  // 29 February is a day of leap years only: what is due by then is due at the end of the month.
  day: month === 2 && day === 29 ? 'last' : day,
});

function dayBefore(month: number, day: number): YearDay {
  if (day > 1) return { month, day: day - 1 };
  const before = month === 1 ? 12 : month - 1;
  return dayOf(before, DAYS[before - 1] ?? 31);
}

/**
 * The last day that keeps a deadline: "senast den 1 mars" is that day, "före den 1 mars" the last day of
 * February. Before 1 January is 31 December of the year before. The one place for the rule: lists and
 * calendars both go by it.
 */
export function dueDay({ 'month-day': monthDay, bound, year }: NonNullable<Statement['deadline']>): DueDay {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const following = year === 'following' ? 1 : 0;
  if (bound === 'on') return { ...dayOf(month, day), years: following };
  const years = monthDay === '01-01' ? following - 1 : following;
  return { ...dayBefore(month, day), years: years as DueDay['years'] };
}

/** Where in the year a day comes: months first, then days. */
export const dayOrder = ({ month, day }: YearDay): number => month * 100 + (day === 'last' ? 31 : day);
