import type { Statement } from '../graph/types.ts';

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * The last day that keeps a deadline, in words: "före den 28 februari" is "27 februari". The day
 * before 1 March is the last of February, whatever the year.
 */
export function lastDay(deadline: NonNullable<Statement['deadline']>): string {
  const [month = '01', day = '01'] = deadline['month-day'].split('-');
  const date = new Date(Date.UTC(2023, Number(month) - 1, Number(day) - (deadline.bound === 'before' ? 1 : 0)));
  const words = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`;
  const leapDay = deadline.bound === 'before' && deadline['month-day'] === '03-01';
  return leapDay ? 'sista februari' : deadline['month-day'] === '02-29' && deadline.bound === 'on' ? '29 februari' : words;
}
