/** What could be read of a date as a source writes it. Days are `YYYY-MM-DD`; a month or year spans all its days. */
export type ReadDate =
  | { readonly type: 'span'; readonly first: string; readonly last: string }
  | { readonly type: 'placeholder' }
  | { readonly type: 'impossible' }
  | { readonly type: 'words' };

/** Swedish names of the months, in order. */
export const MONTHS = [
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

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const SWEDISH = new RegExp(`^(?:den )?(?:(\\d{1,2}) )?(${MONTHS.join('|')}) (\\d{4})$`, 'i');

/** Letters that stand for digits: 2020-mm-dd, ÅÅÅÅ-MM-DD, 20XX, 202x. */
const LETTERS_FOR_DIGITS =
  /(?<![\p{L}\p{N}])(?:å{4}|y{4}|\d{2,3}[åyx]{1,2}|\d{4}[-/.](?:mm|xx)|\d{4}[-/.]\d{1,2}[-/.](?:dd|xx))(?![\p{L}\p{N}])/iu;

const BLANKS = /_{2,}|\?{2,}|\.{3,}|…|^[[<{].*[\]>}]$|^(?:datum|tbd|todo|xx+)$/i;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Days of a month, counting months from 1. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function span(year: number, month: number | undefined, day: number | undefined): ReadDate {
  if (month === undefined) return { type: 'span', first: `${year}-01-01`, last: `${year}-12-31` };
  if (month < 1 || month > 12) return { type: 'impossible' };
  const days = daysIn(year, month);
  if (day === undefined) {
    return { type: 'span', first: `${year}-${pad(month)}-01`, last: `${year}-${pad(month)}-${pad(days)}` };
  }
  if (day < 1 || day > days) return { type: 'impossible' };
  const whole = `${year}-${pad(month)}-${pad(day)}`;
  return { type: 'span', first: whole, last: whole };
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** The first date in a text that nobody filled in: "2020-mm-dd", "20XX". */
export function findPlaceholderDate(text: string): string | undefined {
  const match = LETTERS_FOR_DIGITS.exec(text);
  return match === null ? undefined : /^\S*/.exec(text.slice(match.index))?.[0].replace(/[.,;:)]+$/, '');
}

/** Reads a date in the words of a source; what cannot be placed in time stays `words` ("hösten 2018"). */
export function readDate(words: string): ReadDate {
  const written = words.trim();
  const iso = ISO.exec(written);
  if (iso !== null) return span(Number(iso[1]), numberOf(iso[2]), numberOf(iso[3]));
  const swedish = SWEDISH.exec(written);
  if (swedish !== null) {
    const month = MONTHS.indexOf((swedish[2] ?? '').toLowerCase()) + 1;
    return span(Number(swedish[3]), month, numberOf(swedish[1]));
  }
  const unfilled = LETTERS_FOR_DIGITS.test(written) || BLANKS.test(written);
  return { type: unfilled ? 'placeholder' : 'words' };
}

/** The first day a date can mean; undefined when it cannot be placed in time. */
export function firstDay(words: string | undefined): string | undefined {
  const read = words === undefined ? undefined : readDate(words);
  return read?.type === 'span' ? read.first : undefined;
}

/** The last day a date can mean; undefined when it cannot be placed in time. */
export function lastDay(words: string | undefined): string | undefined {
  const read = words === undefined ? undefined : readDate(words);
  return read?.type === 'span' ? read.last : undefined;
}

/** A day some months later, kept within the month: 31 August and six months is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(date, daysIn(toYear, toMonth)))}`;
}

/** A day some days later, or earlier when the number is below zero. */
export function addDays(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** Whether the words are a length of time as the files write it: a whole number of years, months, weeks or days. */
export const isPeriod = (words: string): boolean => /^P[1-9]\d*[YMWD]$/.test(words);
