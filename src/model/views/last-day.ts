import type { Statement } from '../graph/types.ts';
import { MONTHS } from '../dates.ts';
import { dueDay, type YearDay } from '../year/due-day.ts';

/** A day of every year in words: "27 februari", "den sista februari". */
export function yearDayWords({ month, day }: YearDay): string {
  const name = MONTHS[month - 1] ?? '';
  return day === 'last' ? `den sista ${name}` : `${day} ${name}`;
}

const YEARS = { '-1': ' året före', '0': '', '1': ' året därpå' } as const;

/** The last day that keeps a deadline, in words: "före den 28 februari" is "27 februari". */
export function lastDay(deadline: NonNullable<Statement['deadline']>): string {
  const due = dueDay(deadline);
  return `${yearDayWords(due)}${deadline.year === undefined ? '' : YEARS[due.years]}`;
}
