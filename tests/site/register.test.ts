import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readPages, SITE_DIR } from './built-site.ts';

const pages = readPages().filter(({ url }) => url.startsWith('/skyldigheter/'));
const rows = pages.flatMap(({ document, url }) =>
  [...document.querySelectorAll('[data-row]')].map((element) => ({ element, url })),
);

const LARGEST = 60_000;
const MOST_ROWS = 300;

const faulty = (holds: (element: Element) => boolean): string[] =>
  rows.filter(({ element }) => !holds(element)).map(({ element, url }) => `${url}#${element.id}`);

describe('the register of duties', () => {
  test('has rows, on pages of bounded size', () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const { url, html, document } of pages) {
      expect(document.querySelectorAll('[data-row]').length, url).toBeLessThanOrEqual(MOST_ROWS);
      expect(brotliCompressSync(html).length, url).toBeLessThan(LARGEST);
    }
  });

  test('gives each row its strength in words, where it is read, and a source', () => {
    expect(faulty((row) => (row.querySelector('.strength')?.textContent.trim() ?? '') !== '')).toEqual([]);
    expect(faulty((row) => /Styrka:\s*\S/.test(row.querySelector('.around')?.textContent ?? ''))).toEqual([]);
    expect(faulty((row) => row.querySelector('a.cite[href^="/dokument/"][href*="#"]') !== null)).toEqual([]);
  });

  test('never shows a permission as a duty', () => {
    const weak = rows.filter(({ element }) => element.getAttribute('data-styrka') === 'kan');
    expect(weak.map(({ element }) => element.querySelector('.strength')?.textContent.trim())).not.toContain(
      'ska',
    );
  });

  test('shows all rows, and no controls, before its script runs', () => {
    expect(faulty((row) => row.closest('[hidden]') === null)).toEqual([]);
    for (const { document } of pages) {
      for (const control of document.querySelectorAll('main :is(select, button)')) {
        expect(control.closest('[hidden]')).not.toBeNull();
      }
    }
  });

  test('can be reached from the page of every group and post that it has rows for', () => {
    const leading = new Set(
      readPages()
        .filter(({ document }) => document.querySelector('main a[href^="/skyldigheter/"]') !== null)
        .map(({ url }) => url),
    );
    const bearers = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('.register-bearer > h3 > a[href^="/grupper/"]')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    expect(bearers.length).toBeGreaterThan(0);
    expect(bearers.filter((href) => href === null || !leading.has(href))).toEqual([]);
  });

  test('stands as a table too, a row for each row, with addresses that exist', () => {
    const file = readFileSync(path.join(SITE_DIR, 'skyldigheter', 'register.csv'), 'utf8');
    const table: Record<string, string>[] = parse(file, { bom: true, delimiter: ';', columns: true });
    const ids = new Set(rows.map(({ element, url }) => `${url}#${element.id}`));
    const listed = table
      .map(({ adress = '' }) => new URL(adress))
      .map(({ pathname, hash }) => pathname + hash);
    expect(listed).toHaveLength(rows.length);
    expect(listed.filter((address) => !ids.has(address))).toEqual([]);
  });
});
