import type { YearDay } from './due-day.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The rule for a day that every year has; the last day of February is 28 or 29 as the year has it. */
export function yearlyRule({ month, day }: YearDay): string {
  return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day === 'last' ? -1 : day}`;
}

function dayIn(year: number, { month, day }: YearDay): string {
  const date = day === 'last' ? new Date(Date.UTC(year, month, 0)).getUTCDate() : day;
  return `${year}-${pad(month)}-${pad(date)}`;
}

/**
 * The first time a yearly day comes, on a date or after it.
 * @param from `YYYY-MM-DD`
 */
export function firstOn(day: YearDay, from: string): string {
  const year = Number(from.slice(0, 4));
  const first = dayIn(year, day);
  return first >= from ? first : dayIn(year + 1, day);
}
