import type { Fact, FactObject, Statement } from '../graph/types.ts';
import { dueDay, type DueDay } from './due-day.ts';
import { readTime } from './dated.ts';

/** When something is to be done, as far as the text says. */
export type Time =
  /** A last day that comes every year. */
  | { readonly kind: 'day'; readonly due: DueDay }
  /** A month of every year. */
  | { readonly kind: 'month'; readonly month: number }
  /** A day, or a longer time, of one year. */
  | { readonly kind: 'once'; readonly first: string; readonly last: string }
  /** Over and over, without a day. */
  | { readonly kind: 'every' }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'term' }
  /** When something has happened. */
  | { readonly kind: 'event' }
  /** A time that the text's own words give. */
  | { readonly kind: 'words' };

/** What kind of time it is. */
export type TimeKind = Time['kind'];

const NO_DEEDS: readonly Fact['type'][] = ['told', 'limit', 'definition', 'purpose'];

/** Something for someone to act on: in force or a draft, not background, not what follows from another fact. */
function isDeed({ statement, type, derivedFrom, verb }: Fact): boolean {
  if (!statement.inForce && !statement.draft) return false;
  if (statement.background || statement.modality === 'told') return false;
  return derivedFrom === undefined && verb !== 'consults' && !NO_DEEDS.includes(type);
}

function saysHowOften({ value, parts }: FactObject): boolean {
  const times = typeof value === 'object' && 'times' in value && value.times !== undefined;
  return times || parts?.['decided-by'] !== undefined;
}

function datedTime(words: string, { modality }: Statement, asOf: string): Time | undefined {
  const read = readTime(words);
  if (read.type === 'since') return undefined;
  if (read.type === 'month') return { kind: 'month', month: read.month };
  if (read.type === 'words') return { kind: 'words' };
  // What a text tells of a day that has been is an account, not a task.
  const isAccount = modality === 'indicative' && read.last < asOf;
  return isAccount ? undefined : { kind: 'once', first: read.first, last: read.last };
}

/**
 * The time a fact gives someone to act on, the most exact of those its statement has; none for
 * background and for what has no time.
 * @param asOf `YYYY-MM-DD`
 */
export function timeOf(fact: Fact, asOf: string): Time | undefined {
  if (!isDeed(fact)) return undefined;
  const { statement, verb, object } = fact;
  const { deadline, dated, event, every } = statement;
  if (deadline !== undefined) return { kind: 'day', due: dueDay(deadline) };
  const point = dated === undefined ? undefined : datedTime(dated, statement, asOf);
  if (point !== undefined && point.kind !== 'words') return point;
  if (verb === 'meets' && (every !== undefined || saysHowOften(object))) return { kind: 'meeting' };
  if (verb === 'term') return { kind: 'term' };
  if (event !== undefined) return { kind: 'event' };
  return every === undefined ? point : { kind: 'every' };
}

/** The text sets a day for some years only, and does not say which: "vartannat år". */
export function skipsYears({ every }: Statement): boolean {
  const [, count = '', unit] = /^P(\d+)([YM])$/.exec(every ?? '') ?? [];
  return Number(count) > (unit === 'Y' ? 1 : 12);
}
