import * as z from 'zod';
import type { Fact, Statement } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { dueDay } from '../../model/year/due-day.ts';
import { given } from './shared.ts';

/** The last day that something may be done. */
export const deadline = z.strictObject({
  monthDay: field(z.string(), 'Dag', 'Dagen som texten nämner, MM-DD.'),
  bound: field(z.enum(['before', 'on']), 'Gräns', 'before (före dagen) eller on (senast dagen).'),
  year: field(z.enum(['same', 'following']), 'År', 'following: året därpå.').optional(),
  lastDay: field(
    z.string(),
    'Sista dag',
    'Den sista dag som håller gränsen, MM-DD: före den 28 februari är 02-27. 02-29 betyder den sista februari.',
  ),
});

/** What sets something off. */
export const event = z.strictObject({
  words: field(z.string(), 'Händelse', 'Textens ord för det som utlöser.'),
  within: field(z.string(), 'Inom', 'Tid efter händelsen.').optional(),
});

/** When something is done, as far as it can be computed. */
export const recurrence = z.strictObject({
  period: field(z.string(), 'Period', 'Hur ofta, som ISO 8601: P1Y är varje år.').optional(),
  words: field(z.string(), 'Ord', 'Hur ofta, med textens ord, när det inte går att räkna.').optional(),
  min: field(z.int(), 'Minst', 'Minsta antal gånger per period.').optional(),
  max: field(z.int(), 'Högst', 'Största antal gånger per period.').optional(),
  lastDay: field(z.string(), 'Sista dag', 'MM-DD, räknat ur gränsen.').optional(),
  year: field(z.enum(['same', 'following']), 'År', 'following: året därpå.').optional(),
});

type Recurrence = z.output<typeof recurrence>;

const ISO = /^P(?:\d+[YMWD])+$/;
const pad = (value: number): string => String(value).padStart(2, '0');

/** The last day as MM-DD; the end of February is its longest. */
function lastDayOf(from: NonNullable<Statement['deadline']>): string {
  const { month, day } = dueDay(from);
  return `${pad(month)}-${pad(day === 'last' ? 29 : day)}`;
}

/** A deadline as published, with the last day worked out. */
export const deadlineItem = (from: NonNullable<Statement['deadline']>): z.output<typeof deadline> =>
  given({
    monthDay: from['month-day'],
    bound: from.bound,
    year: from.year,
    lastDay: lastDayOf(from),
  });

function timesOf({ object: { value } }: Fact): { period?: string; min?: number; max?: number } {
  const times = typeof value === 'object' && 'times' in value ? value.times : undefined;
  if (typeof times !== 'object' || !('min' in times || 'max' in times || 'per' in times)) return {};
  const { min, max, per } = times;
  return given({
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
    ...(typeof per === 'string' && ISO.test(per) && { period: per }),
  });
}

/** How often a fact comes back; undefined where the text says nothing of it. */
export function recurrenceOf(fact: Fact): Recurrence | undefined {
  const { every, deadline: until } = fact.statement;
  const yearly = until?.year === 'following' ? { period: 'P1Y' } : {};
  const found: Recurrence = given({
    ...yearly,
    ...(every !== undefined && (ISO.test(every) ? { period: every } : { words: every })),
    ...timesOf(fact),
    ...(until !== undefined && given({ lastDay: lastDayOf(until), year: until.year })),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}
