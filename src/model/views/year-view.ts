import type { Graph } from '../graph/types.ts';
import type { TimeKind } from '../year/time-of.ts';
import { yearWheel, type Wheel, type WheelItem, type WheelMark } from '../year/wheel.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { PAGE_SIZE } from './list-pages.ts';
import { phraseText } from './phrase.ts';
import { hasDay, WHOLE_CALENDAR } from './year-calendar.ts';
import { wholeYear, type YearEntry } from './year-entry.ts';

/** An entry in a list; what has a place in the year has a number, which stands in the picture too. */
export interface YearRow extends YearEntry {
  readonly number?: number;
}

/** Entries whose time is of one kind. */
export interface YearPart {
  readonly key: string;
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly YearRow[];
}

/** A mark of the picture as a link to its first entry, named by what it says. */
export interface PictureMark extends WheelMark {
  readonly href: string;
  readonly name: string;
}

/** The year as a ring: its months, and the marks in it. */
export interface YearPicture {
  readonly months: Wheel['months'];
  readonly marks: readonly PictureMark[];
}

/** A page's entries, and the picture of those that have a place in the year. */
export interface YearView {
  readonly parts: readonly YearPart[];
  /** None where no entry has a place in the year. */
  readonly picture?: YearPicture;
  readonly numbered: number;
  /** Entries without a place in the ring: without a day, or of one year alone. */
  readonly unplaced: number;
}

/** A page of one organisation's entries. */
export interface YearPage {
  readonly organisation: string;
  readonly name: string;
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly YearEntry[];
}

/** An organisation with what its documents say. */
export interface YearOrganisation {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly YearEntry[];
}

/** The first page: every entry while they are few, else the organisations that have some. */
export interface YearIndex {
  readonly total: number;
  readonly view?: YearView;
  /** Address of the calendar of all, where some entry has a day. */
  readonly calendar?: string;
  readonly organisations: readonly YearOrganisation[];
}

const PARTS: readonly (Omit<YearPart, 'rows'> & { readonly kinds: readonly TimeKind[] })[] = [
  {
    key: 'dagar',
    heading: 'Dagar i året',
    note: 'I årets ordning, med den sista dagen uträknad. Numret står också i bilden.',
    kinds: ['day', 'month'],
  },
  {
    key: 'en-gang',
    heading: 'En gång',
    note: 'Texten anger ett visst år.',
    kinds: ['once'],
  },
  {
    key: 'aterkommande',
    heading: 'Återkommande, ingen dag anges',
    note: 'Texten säger hur ofta, men inte vilken dag.',
    kinds: ['every', 'words'],
  },
  { key: 'moten', heading: 'Möten', note: 'Hur ofta grupper träffas.', kinds: ['meeting'] },
  {
    key: 'handelser',
    heading: 'När något händer',
    note: 'Det som ska göras när något annat har hänt.',
    kinds: ['event'],
  },
  { key: 'mandattider', heading: 'Mandattider', note: 'Hur länge uppdrag varar.', kinds: ['term'] },
];

const isPlaced = ({ time }: YearEntry): boolean => time.kind === 'day' || time.kind === 'month';

function itemOf({ time, draft, number }: YearRow): WheelItem[] {
  if (number === undefined) return [];
  if (time.kind === 'month') return [{ number, draft, month: time.month }];
  return time.kind === 'day' ? [{ number, draft, month: time.due.month, day: time.due.day }] : [];
}

/** Id of a numbered entry's place on the page. */
export const rowId = (number: number): string => `ar-${number}`;

function pictureOf(rows: readonly YearRow[]): YearPicture {
  const whens = new Map(rows.map(({ number, when }) => [number, phraseText(when)]));
  const { months, marks } = yearWheel(rows.flatMap(itemOf));
  return {
    months,
    marks: marks.map((mark) => {
      const words = new Set(mark.numbers.map((number) => whens.get(number)));
      const name = `${mark.label}: ${[...words].join('; ')}${mark.draft ? ', enligt utkast' : ''}`;
      return { ...mark, href: `#${rowId(mark.numbers[0] ?? 0)}`, name };
    }),
  };
}

/** Entries under what kind of time they have; those with a place in the year numbered, and drawn. */
export function yearView(entries: readonly YearEntry[]): YearView {
  const placed = entries.filter(isPlaced);
  const numbers = new Map(placed.map((entry, index) => [entry, index + 1]));
  const rows = entries.map((entry): YearRow => {
    const number = numbers.get(entry);
    return number === undefined ? entry : { ...entry, number };
  });
  const parts = PARTS.map(({ kinds, ...part }) => ({
    ...part,
    rows: rows.filter(({ time }) => kinds.includes(time.kind)),
  }));
  return {
    parts: parts.filter((part) => part.rows.length > 0),
    ...(placed.length > 0 && { picture: pictureOf(rows) }),
    numbered: placed.length,
    unplaced: entries.length - placed.length,
  };
}

function byOrganisation(entries: readonly YearEntry[]): readonly YearOrganisation[] {
  const found = groupedBy(entries, ({ organisation: { id } }) => id);
  const organisations = [...found].map(([id, own]) => ({
    id,
    name: own[0]?.organisation.name ?? id,
    entries: own,
  }));
  return sortedBy(organisations, ({ name }) => name);
}

/** The first page of the year. */
export function yearIndex(graph: Graph): YearIndex {
  const entries = wholeYear(graph);
  const few = entries.length <= PAGE_SIZE;
  return {
    total: entries.length,
    organisations: byOrganisation(entries),
    ...(few && { view: yearView(entries) }),
    ...(entries.some((entry) => hasDay(graph, entry)) && { calendar: WHOLE_CALENDAR }),
  };
}

/** Entries in the order of the parts, so that a page cut from them holds whole parts as far as it can. */
function inParts(entries: readonly YearEntry[]): readonly YearEntry[] {
  return PARTS.flatMap(({ kinds }) => entries.filter(({ time }) => kinds.includes(time.kind)));
}

/** A page or more for each organisation, of bounded size; none while the first page holds everything. */
export function yearPages(graph: Graph): readonly YearPage[] {
  const { view, organisations } = yearIndex(graph);
  if (view !== undefined) return [];
  return organisations.flatMap(({ id, name, entries }) => {
    const inOrder = inParts(entries);
    const pages = Math.ceil(inOrder.length / PAGE_SIZE);
    return Array.from({ length: pages }, (_, index): YearPage => ({
      organisation: id,
      name,
      page: index + 1,
      pages,
      entries: inOrder.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    }));
  });
}
