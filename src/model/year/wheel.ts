import { MONTHS } from '../dates.ts';
import type { YearDay } from './due-day.ts';

/** An entry that the picture shows: its number in the list, and its place in the year. */
export interface WheelItem {
  readonly number: number;
  readonly draft: boolean;
  readonly month: number;
  /** None: some time in the month. */
  readonly day?: YearDay['day'];
}

/** A month of the ring: its wedge, and its name's place. */
export interface WheelMonth {
  readonly name: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** A mark in the ring, for the entries of one place in the year. */
export interface WheelMark {
  /** As the list numbers them: "1", "2–4". */
  readonly label: string;
  readonly numbers: readonly number[];
  /** Every entry of the mark comes from a draft. */
  readonly draft: boolean;
  readonly x: number;
  readonly y: number;
  /** From the mark to its day in the ring. */
  readonly line: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** A picture of the year as plain numbers in a square of `SIZE`. */
export interface Wheel {
  readonly months: readonly WheelMonth[];
  readonly marks: readonly WheelMark[];
}

/** Side of the picture; its text can be read where the picture is 288 px wide. */
export const SIZE = 320;
const CENTRE = SIZE / 2;
const OUTER = 154;
const INNER = 118;
const NAMES = 136;
const MARKS = 96;
/** Marks closer than this lie on each other. */
const GAP = (2 * Math.PI) / 14;
/** So many have room; where there are more, each month has one. */
const MOST_MARKS = 12;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A point at a share of the year, January uppermost and clockwise. */
function point(turn: number, radius: number): readonly [x: number, y: number] {
  const angle = turn - Math.PI / 2;
  return [rounded(CENTRE + radius * Math.cos(angle)), rounded(CENTRE + radius * Math.sin(angle))];
}

const turnOf = (month: number, share: number): number => ((month - 1 + share) * Math.PI) / 6;

function monthOf(name: string, index: number): WheelMonth {
  const [from, to] = [turnOf(index + 1, 0), turnOf(index + 1, 1)];
  const [a, b] = [point(from, OUTER), point(to, OUTER)];
  const [c, d] = [point(to, INNER), point(from, INNER)];
  const [x, y] = point(turnOf(index + 1, 0.5), NAMES);
  const path = ['M', a, 'A', OUTER, OUTER, 0, 0, 1, b, 'L', c, 'A', INNER, INNER, 0, 0, 0, d, 'Z'].flat();
  return { name: name.slice(0, 3), path: path.join(' '), x, y };
}

function turnOfItem({ month, day }: WheelItem): number {
  const days = LENGTHS[month - 1] ?? 30;
  if (day === undefined) return turnOf(month, 0.5);
  return turnOf(month, ((day === 'last' ? days : day) - 0.5) / days);
}

/** Numbers that follow each other as a range. */
function labelOf(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  return first === last ? String(first) : `${first}–${last}`;
}

/** Marks pushed apart until none lies on another, each as near its day as that lets it be. */
function spread(turns: readonly number[]): readonly number[] {
  const placed: number[] = [];
  for (const turn of turns) placed.push(Math.max(turn, (placed.at(-1) ?? -GAP / 2) + GAP));
  let limit = 2 * Math.PI + GAP / 2;
  for (const [index, turn] of [...placed.entries()].reverse()) {
    limit = Math.min(turn, limit - GAP);
    placed[index] = limit;
  }
  return placed;
}

function together(items: readonly WheelItem[], key: (item: WheelItem) => string): WheelItem[][] {
  return [...Map.groupBy(items, key).values()];
}

/**
 * The year as a ring of months with a mark for each day that has entries, one for each month where the
 * days are too many to tell apart.
 * @param items numbered in the order of the year
 */
export function yearWheel(items: readonly WheelItem[]): Wheel {
  const days = together(items, ({ month, day }) => `${month} ${day ?? ''}`);
  const whole = days.length > MOST_MARKS;
  const places = whole ? together(items, ({ month }) => String(month)) : days;
  const turns = places.map(([first]) => {
    if (first === undefined) return 0;
    return whole ? turnOf(first.month, 0.5) : turnOfItem(first);
  });
  const at = spread(turns);
  const marks = places.map((place, index): WheelMark => {
    const numbers = place.map(({ number }) => number);
    const [x, y] = point(at[index] ?? 0, MARKS);
    return {
      label: labelOf(numbers),
      numbers,
      draft: place.every(({ draft }) => draft),
      x,
      y,
      line: [x, y, ...point(turns[index] ?? 0, INNER)],
    };
  });
  return { months: MONTHS.map(monthOf), marks };
}
