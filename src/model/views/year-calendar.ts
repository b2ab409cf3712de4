import { firstDay, lastDay } from '../dates.ts';
import type { Graph, Statement } from '../graph/types.ts';
import { icalLine, icalText } from '../year/ical-line.ts';
import { firstOn, yearlyRule } from '../year/recurrence.ts';
import { skipsYears } from '../year/time-of.ts';
import { appliedWords } from './applied-marks.ts';
import { editionOf } from './citation.ts';
import { phraseText } from './phrase.ts';
import { upperFirst } from './swedish.ts';
import type { YearEntry } from './year-entry.ts';

/** When an event comes: one day, or a day of every year from one on and until one. */
interface Occasion {
  readonly start: string;
  readonly rule?: string;
}

/** Address of the calendar of all that has a day. */
export const WHOLE_CALENDAR = '/arshjul/arshjul.ics';

/** Address of a group's calendar. */
export const groupCalendar = (group: string): string => `/arshjul/${group}.ics`;

const NO_CHANGE = '1970-01-01';
const LONGEST_SUMMARY = 140;

const basic = (date: string): string => date.replaceAll('-', '');

/** When the text was last changed here: the same on every build of the same content. */
function changedOn(graph: Graph, statement: Statement): string {
  const changes = editionOf(graph, statement)?.data.changes ?? [];
  return changes.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), NO_CHANGE);
}

/** The day an entry comes on; none for what has no day, or comes in years that no text names. */
function occasionOf(graph: Graph, { time, statements: [first] }: YearEntry): Occasion | undefined {
  if (time.kind === 'once') return time.first === time.last ? { start: time.last } : undefined;
  if (time.kind !== 'day' || skipsYears(first)) return undefined;
  const { validFrom, validTo } = editionOf(graph, first)?.data ?? {};
  const changed = changedOn(graph, first);
  const from = firstDay(validFrom) ?? changed;
  const start = firstOn(time.due, from > changed ? from : changed);
  const until = lastDay(validTo);
  if (until !== undefined && until < start) return undefined;
  const end = until === undefined ? '' : `;UNTIL=${basic(until)}`;
  return { start, rule: `${yearlyRule(time.due)}${end}` };
}

/** Whether an entry is an event in the calendars: only what has a day is. */
export const hasDay = (graph: Graph, entry: YearEntry): boolean => occasionOf(graph, entry) !== undefined;

/** Cut at a word; the whole stands in the description. */
function shortened(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  const cut = text.slice(0, LONGEST_SUMMARY);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

const isConditional = ({ conditions, statements: [{ event }] }: YearEntry): boolean =>
  conditions.length > 0 || event !== undefined;

/** Strength, draft and condition come first, so that a calendar that cuts the line keeps them. */
function summaryOf(entry: YearEntry): string {
  const { draft, strength, statements } = entry;
  const marks = [
    ...(draft ? ['enligt utkast'] : []),
    strength.word,
    ...(isConditional(entry) ? ['med villkor'] : []),
  ];
  return shortened(`${upperFirst(marks.join(', '))}: ${statements[0].quote}`);
}

function descriptionOf(entry: YearEntry, site: string): string {
  const { statements, who, when, conditions, strength, draft, general, readings, citations, applied } = entry;
  const [{ leadIn, quote }] = statements;
  const lines = [
    ...(leadIn === undefined ? [] : [`${leadIn} …`]),
    `Textens ord: ”${quote}”`,
    `Vem: ${phraseText(who)}`,
    `När: ${phraseText(when)}`,
    ...conditions.map((words) => `Villkor: ${words}`),
    `Styrka: ${strength.word}. ${strength.meaning}`,
    ...(draft ? ['Enligt utkast: inget av det är beslutat.'] : []),
    ...(general ? ['Enligt det generella uppdraget.'] : []),
    ...readings.map((words) => `Vår läsning: ${words}`),
    ...citations.map(({ title, href }) => `Källa: ${title}, ${new URL(href, site).href}`),
    ...applied.map(
      (mark) =>
        `${upperFirst(appliedWords(mark))} enligt ${mark.citation.title}, ${new URL(mark.citation.href, site).href}`,
    ),
  ];
  return lines.join('\n');
}

/** Where a calendar knows an event by: what holds for another group too is an event of its own. */
const uidOf = ({ statements: [{ id, about }], applied }: YearEntry): string =>
  applied.length === 0 ? id : [id, ...about].join('+');

function eventOf(graph: Graph, entry: YearEntry, number: number): string {
  const occasion = occasionOf(graph, entry);
  if (occasion === undefined) return '';
  const { url } = graph.corpus.site;
  const [first] = entry.statements;
  const [citation] = entry.citations;
  const uid = uidOf(entry);
  const id = number === 1 ? uid : `${uid}-${number}`;
  return [
    icalLine('BEGIN', 'VEVENT'),
    icalLine('UID', icalText(`${id}@${new URL(url).hostname}`)),
    icalLine('DTSTAMP', `${basic(changedOn(graph, first))}T000000Z`),
    icalLine('DTSTART;VALUE=DATE', basic(occasion.start)),
    ...(occasion.rule === undefined ? [] : [icalLine('RRULE', occasion.rule)]),
    icalLine('SUMMARY', icalText(summaryOf(entry))),
    icalLine('DESCRIPTION', icalText(descriptionOf(entry, url))),
    ...(citation === undefined ? [] : [icalLine('URL', new URL(citation.href, url).href)]),
    ...(entry.draft ? [icalLine('STATUS', 'TENTATIVE')] : []),
    icalLine('TRANSP', 'TRANSPARENT'),
    icalLine('END', 'VEVENT'),
  ].join('');
}

/**
 * The entries that have a day as a calendar file (RFC 5545) of all-day events. Says nothing of when it was
 * made: the same content gives the same bytes.
 * @param name what calendar programs call it
 */
export function yearCalendar(graph: Graph, entries: readonly YearEntry[], name: string): string {
  const { site } = graph.corpus;
  const seen = new Map<string, number>();
  const events = entries.map((entry) => {
    const id = uidOf(entry);
    const number = (seen.get(id) ?? 0) + 1;
    seen.set(id, number);
    return eventOf(graph, entry, number);
  });
  return [
    icalLine('BEGIN', 'VCALENDAR'),
    icalLine('VERSION', '2.0'),
    icalLine('PRODID', icalText(`-//${site.publisher}//${site.name}//SV`)),
    icalLine('CALSCALE', 'GREGORIAN'),
    icalLine('METHOD', 'PUBLISH'),
    icalLine('NAME', icalText(name)),
    icalLine('X-WR-CALNAME', icalText(name)),
    ...events,
    icalLine('END', 'VCALENDAR'),
  ].join('');
}
