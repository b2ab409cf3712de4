import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readPages, SITE_DIR } from './built-site.ts';
import { readGraphData } from './open-data.ts';

const data = readGraphData();
const page = readPages().find(({ url }) => url === '/om/redaktion/innehall/')?.document;

const all = (selector: string): Element[] => [...(page?.querySelectorAll(selector) ?? [])];
const counts = (selector: string): number[] =>
  all(selector).map(({ textContent }) => Number.parseInt(textContent.trim(), 10));

const rows: Record<string, string>[] = parse(
  readFileSync(path.join(SITE_DIR, 'om/redaktion/innehall.csv'), 'utf8'),
  { bom: true, columns: true, delimiter: ';' },
);
const inTable = (part: string): number => rows.filter(({ Del }) => Del === part).length;

describe('the page on the state of the content says what the open data says', () => {
  test('a row for every group with a mandate, and a cell for every question', () => {
    const groups = new Set(data.coverage.map(({ group }) => group));
    const urls = new Set(data.groups.filter(({ id }) => groups.has(id)).map(({ url }) => url));
    const shown = all('#tystnad tbody th a').map((link) => link.getAttribute('href'));
    expect(new Set(shown)).toEqual(urls);
    expect(all('#tystnad tbody td')).toHaveLength(urls.size * (all('#tystnad thead th').length - 1));
    const told = all('#tystnad tbody td').filter(
      ({ textContent }) => !/^anges( \(utkast\))?$/.test(textContent.trim()),
    );
    expect(told).toHaveLength(inTable('Det uppdragen inte säger'));
  });

  test('everything that a text leaves open', () => {
    const open = data.coverage.filter(({ state }) => state !== 'stated' && state !== 'unstated');
    expect(all('#oreglerat li')).toHaveLength(open.flatMap(({ statements }) => statements).length);
  });

  test('every reading, counted by document', () => {
    const read = data.statements.filter(({ reading }) => reading !== undefined);
    const byDocument = Map.groupBy(read, ({ document }) => document);
    const sizes = [...byDocument.values()].map(({ length }) => length).sort((a, b) => a - b);
    expect(counts('#lasningar summary').sort((a, b) => a - b)).toEqual(sizes);
    expect(inTable('Våra läsningar')).toBe(read.length);
  });

  test('every document with a duty that lies on nobody', () => {
    const passive = data.facts.filter(({ norm, subject }) => norm && subject.state === 'unstated');
    expect(all('#utan-barare h3')).toHaveLength(new Set(passive.map(({ document }) => document)).size);
    expect(inTable('Uppgifter som ingen har fått')).toBe(
      counts('#utan-barare h3 + .kicker').reduce((sum, count) => sum + count, 0),
    );
  });

  test('every cited document that is not held', () => {
    expect(all('#finns-inte-har li')).toHaveLength(data.references.length);
  });

  test('every part says why it matters', () => {
    const parts = all('.health > section');
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.filter((part) => part.querySelector('h2 + .kicker') === null)).toEqual([]);
  });
});
