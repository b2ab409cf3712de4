import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parseHeadersFile } from '../../scripts/lib/headers-file.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { hasDay } from '../../src/model/views/year-calendar.ts';
import { wholeYear } from '../../src/model/views/year-entry.ts';
import { SITE_DIR, readPages, siteFiles } from './built-site.ts';

const pages = readPages();
const graph = buildGraph(readContent().corpus, asOf());
const entries = wholeYear(graph);
const yearPages = pages.filter(({ url }) => url.startsWith('/arshjul/'));
const calendars = siteFiles().filter((file) => file.startsWith('arshjul') && file.endsWith('.ics'));

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const eventsOf = (file: string): ICAL.Event[] => {
  const text = readFileSync(path.join(SITE_DIR, file), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};

describe('the year', () => {
  test('has a row for every entry, each with its strength, who, and where it is said', () => {
    const rows = yearPages.flatMap(({ document }) => [...document.querySelectorAll('.year-rows > li')]);
    expect(rows).toHaveLength(entries.length);
    for (const row of rows) {
      expect(row.querySelector('.strength'), textOf(row)).not.toBeNull();
      expect(row.querySelector('a.cite'), textOf(row)).not.toBeNull();
      expect(textOf(row)).toMatch(/Vem: \S/);
    }
  });

  test('marks every row of a draft as one', () => {
    const drafts = entries.filter(({ draft }) => draft).length;
    const marked = yearPages.flatMap(({ document }) => [
      ...document.querySelectorAll('.year-rows > li > .year-when > .draft'),
    ]);
    expect(marked).toHaveLength(drafts);
  });

  test('says in the picture what it says in the list', () => {
    for (const { document, url } of yearPages) {
      const numbered = [...document.querySelectorAll('.year-rows > li[id]')];
      const marks = [...document.querySelectorAll('.year-mark')];
      const told = marks.map((mark) => mark.getAttribute('aria-label') ?? '').join(' ');
      const numbers = marks.flatMap((mark) => {
        const [from = 0, to = from] = textOf(mark).split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
      expect(numbers, url).toEqual(numbered.map((_, index) => index + 1));
      for (const row of numbered) {
        const when = textOf(row.querySelector('.year-when b'));
        expect(told.toLowerCase(), url).toContain(when.replaceAll('”', '').toLowerCase());
      }
    }
  });
});

describe('the calendars', () => {
  test('hold what has a day, in the whole and for each group', () => {
    const dated = entries.filter((entry) => hasDay(graph, entry)).length;
    expect(existsSync(path.join(SITE_DIR, 'arshjul', 'arshjul.ics'))).toBe(dated > 0);
    if (dated > 0) expect(eventsOf('arshjul/arshjul.ics')).toHaveLength(dated);
    for (const file of calendars) expect(eventsOf(file).length, file).toBeGreaterThan(0);
  });

  test('are each linked from a page', () => {
    const links = new Set(
      pages.flatMap(({ document }) =>
        [...document.querySelectorAll('a[href$=".ics"]')].map((link) => link.getAttribute('href')),
      ),
    );
    expect([...links].sort()).toEqual(calendars.map((file) => `/${file}`).sort());
  });

  test('lead to words that stand on their page', () => {
    for (const event of calendars.flatMap(eventsOf)) {
      const url = new URL(String(event.component.getFirstPropertyValue('url')));
      const page = pages.find((one) => one.url === url.pathname);
      expect(page?.document.getElementById(url.hash.slice(1)), url.href).not.toBeNull();
      expect(page, url.href).toBeDefined();
    }
  });

  test('are sent as calendars', () => {
    const rules = parseHeadersFile(readFileSync(path.join(SITE_DIR, '_headers'), 'utf8'));
    for (const file of calendars) {
      const sent = rules.filter(({ matches }) => matches(`/${file}`)).flatMap(({ headers }) => headers);
      expect(sent).toContainEqual(['Content-Type', 'text/calendar; charset=utf-8']);
    }
  });
});
