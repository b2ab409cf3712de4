import { MONTHS } from '../dates.ts';
const UNITS: Record<string, readonly [one: string, many: string]> = {
  Y: ['år', 'år'],
  M: ['månad', 'månader'],
  W: ['vecka', 'veckor'],
  D: ['dag', 'dagar'],
};

const NUMBERS = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];
const EVERY: Record<string, string> = {
  P1Y: 'varje år',
  P6M: 'varje halvår',
  P3M: 'varje kvartal',
  P1M: 'varje månad',
  P1W: 'varje vecka',
  P2Y: 'vartannat år',
};

/** A number as running text writes it: words up to twelve, with the right gender before a noun. */
export function numberWord(count: number, common = false): string {
  if (count === 1 && common) return 'en';
  return NUMBERS[count] ?? String(count);
}

/** A length of time in words: `P2Y` is "två år". Anything else is returned as it stands. */
export function durationWords(period: string): string {
  const match = /^P(\d+)([YMWD])$/.exec(period);
  const unit = UNITS[match?.[2] ?? ''];
  if (!match || !unit) return period;
  const count = Number(match[1]);
  return `${numberWord(count, match[2] !== 'Y')} ${unit[count === 1 ? 0 : 1]}`;
}

/** How often in words: `P1Y` is "varje år". Words of a text are returned as they stand. */
export function everyWords(period: string): string {
  return EVERY[period] ?? (/^P\d/.test(period) ? `med ${durationWords(period)} emellan` : period);
}

const PER: Record<string, string> = {
  P1Y: 'år',
  P6M: 'halvår',
  P3M: 'kvartal',
  P1M: 'månad',
  P1W: 'vecka',
  P1D: 'dag',
};

/** What a number is counted per: `P1Y` is "år". Words of a text are returned as they stand. */
export const perWords = (period: string): string => PER[period] ?? durationWords(period);

/** A recurring day in words: `02-28` is "28 februari". */
export function monthDayWords(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? monthDay : `${day ?? ''} ${name}`;
}

/** A date in running text: `2023-12-06` is "6 december 2023"; partial dates and words stay readable. */
export function dateWordsOf(date: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || month === undefined) return date;
  const day = match[3] === undefined ? '' : `${Number(match[3])} `;
  return `${day}${month} ${match[1] ?? ''}`;
}
