import type { Statement } from '../graph/types.ts';
import { monthDayWords } from './periods.ts';

const DAYS_BEFORE: Readonly<Record<string, string>> = { '03-01': 'den sista februari' };

/** The last day that keeps a deadline, in words: "före den 28 februari" is "27 februari". */
export function lastDay({ 'month-day': monthDay, bound, year }: NonNullable<Statement['deadline']>): string {
  const day = dayWords(monthDay, bound);
  return year === 'following' ? `${day} året därpå` : day;
}

function dayWords(monthDay: string, bound: 'before' | 'on'): string {
  if (bound === 'on') return monthDayWords(monthDay);
  const known = DAYS_BEFORE[monthDay];
  if (known !== undefined) return known;
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const before = new Date(Date.UTC(2023, month - 1, day - 1)).toISOString();
  return monthDayWords(before.slice(5, 10));
}
