import { addDays, MONTHS, readDate } from '../dates.ts';

/** What could be read of a point in time as a text writes it. */
export type ReadTime =
  /** A time of one year; `first` and `last` are the same for a day. */
  | { readonly type: 'once'; readonly first: string; readonly last: string }
  /** A month that comes every year: "i november". */
  | { readonly type: 'month'; readonly month: number }
  /** Since when something has been so: nothing that anyone is to do. */
  | { readonly type: 'since' }
  | { readonly type: 'words' };

const BOUND = /^(senast|före|innan)\s+/i;
const SINCE = /^(?:sedan|alltsedan|från och med)\b/i;
const WORD = /\p{L}+/gu;

function monthIn(words: string): number | undefined {
  if (/\d{4}/.test(words)) return undefined;
  const named = [...words.toLowerCase().matchAll(WORD)].map(([word]) => MONTHS.indexOf(word) + 1);
  const [month, ...others] = named.filter((one) => one > 0);
  return others.length > 0 ? undefined : month;
}

/** Reads the words of a statement's `dated`; what cannot be placed in a year stays words ("under hösten"). */
export function readTime(words: string): ReadTime {
  if (SINCE.test(words)) return { type: 'since' };
  const bound = BOUND.exec(words)?.[1]?.toLowerCase();
  const read = readDate(words.replace(BOUND, ''));
  if (read.type === 'span') {
    if (bound === undefined) return { type: 'once', first: read.first, last: read.last };
    const last = bound === 'senast' ? read.last : addDays(read.first, -1);
    return { type: 'once', first: last, last };
  }
  const month = monthIn(words);
  return month === undefined ? { type: 'words' } : { type: 'month', month };
}
