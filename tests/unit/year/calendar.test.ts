import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/graph/types.ts';
import { hasDay, yearCalendar } from '../../../src/model/views/year-calendar.ts';
import { wholeYear } from '../../../src/model/views/year-entry.ts';
import type { DocumentSketch } from '../views/fixture.ts';
import { documentOf, SAYS, yearGraph } from './fixture.ts';

const calendarOf = (graph: Graph): string => yearCalendar(graph, wholeYear(graph), 'Året; hela, året');

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The days on which an event comes up to the end of a year, as a calendar program counts them. */
function daysOf(event: ICAL.Event, until: number): string[] {
  const days: string[] = [];
  const iterator = event.iterator();
  const following = () => iterator.next() as ICAL.Time | undefined;
  for (let next = following(); next !== undefined && next.year <= until; next = following()) {
    days.push(next.toString());
  }
  return days;
}

const sketch = (more: Partial<DocumentSketch>): Graph => yearGraph([documentOf(SAYS, more)]);

describe('the calendar', () => {
  it('has an event for each entry with a day, and no other', () => {
    const graph = yearGraph();
    const summaries = eventsOf(calendarOf(graph)).map(({ summary }) => summary);
    expect(summaries).toEqual([
      'Ska, med villkor: Vid behov ska nämnden lämna planen före den 1 mars',
      'Är/gör: Planen lämnas senast den 15 november',
      'Ska: Gruppen ska lämna en slutrapport senast 30 juni 2027',
    ]);
    expect(wholeYear(graph).filter((entry) => hasDay(graph, entry))).toHaveLength(summaries.length);
  });

  it('comes on the last day that keeps the deadline, in leap years too', () => {
    const [plan, later, once] = eventsOf(calendarOf(yearGraph()));
    expect(daysOf(plan!, 2029)).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28']);
    expect(daysOf(later!, 2028)).toEqual(['2026-11-15', '2027-11-15', '2028-11-15']);
    expect(daysOf(once!, 2030)).toEqual(['2027-06-30']);
    expect([plan!.startDate.isDate, plan!.duration.toSeconds()]).toEqual([true, 86_400]);
  });

  it('goes on no longer than the document, and begins no earlier', () => {
    const [plan] = eventsOf(calendarOf(sketch({ data: { validFrom: '2026-03-15', validTo: '2028-12-31' } })));
    expect(daysOf(plan!, 2035)).toEqual(['2027-02-28', '2028-02-29']);
  });

  it('leaves out what has ended, and days of years that the text does not name', () => {
    expect(eventsOf(calendarOf(sketch({ data: { status: 'upphavd' } })))).toEqual([]);
    const every = (period: string) =>
      yearGraph([documentOf(SAYS.slice(0, 2).map((one) => ({ ...one, every: period })))]);
    expect(eventsOf(calendarOf(every('P2Y')))).toEqual([]);
    expect(eventsOf(calendarOf(every('P1Y')))).toHaveLength(2);
  });

  it('says what is a draft in the summary, and that it is not settled', () => {
    const events = eventsOf(calendarOf(sketch({ data: { status: 'utkast' } })));
    expect(events.map(({ summary }) => summary.split(':')[0])).toEqual([
      'Enligt utkast, ska, med villkor',
      'Enligt utkast, är/gör',
      'Enligt utkast, ska',
    ]);
    for (const { component, description } of events) {
      expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
      expect(description).toContain('Enligt utkast: inget av det är beslutat.');
    }
  });

  it('quotes the words, the condition and the source', () => {
    const [plan] = eventsOf(calendarOf(yearGraph()));
    expect(plan!.description.split('\n')).toEqual([
      'Textens ord: ”Vid behov ska nämnden lämna planen före den 1 mars”',
      'Vem: Nämnden',
      'När: senast den sista februari',
      'Villkor: Vid behov',
      'Styrka: ska. Texten säger ska.',
      'Källa: region/uppdrag, 3 Tider, Regionen, beslutad, https://a.example/dokument/region/uppdrag/#tider-1',
    ]);
    expect(plan!.uid).toBe('region/uppdrag@1#tider-1@a.example');
    expect(plan!.component.getFirstPropertyValue('url')).toBe(
      'https://a.example/dokument/region/uppdrag/#tider-1',
    );
  });

  it('is stamped with the latest change of the text, never with now', () => {
    const text = calendarOf(yearGraph());
    expect(new Set(text.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20260110T000000Z']));
    expect(calendarOf(yearGraph())).toBe(text);
  });

  it('has lines of at most 75 octets that end in CRLF', () => {
    const text = calendarOf(yearGraph());
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  });

  it('keeps every sign of the words', () => {
    const quote = 'Planen lämnas senast den 15 november';
    const reading = 'Rad ett; ett\\två, tre\nrad två: ”åäö” 🗓';
    const graph = yearGraph([
      documentOf([{ quote, reading, deadline: { 'month-day': '11-15', bound: 'on' } }]),
    ]);
    const [event] = eventsOf(calendarOf(graph));
    expect(event!.description).toContain(`Vår läsning: ${reading}\n`);
  });

  it('gives every event an id of its own', () => {
    const ids = eventsOf(calendarOf(yearGraph())).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
