import { expect, test } from 'vitest';
import { type BuiltPage, readPages } from './built-site.ts';

const pages = readPages();

/** The addresses of the pages that fail a condition. */
function failing(holds: (page: BuiltPage) => boolean): string[] {
  return pages.filter((page) => !holds(page)).map((page) => page.url);
}

test('every page is in Swedish', () => {
  expect(failing(({ document }) => document.documentElement.getAttribute('lang') === 'sv')).toEqual([]);
});

test('every page has one main heading and one main part', () => {
  expect(failing(({ document }) => document.querySelectorAll('h1').length === 1)).toEqual([]);
  expect(failing(({ document }) => document.querySelectorAll('main').length === 1)).toEqual([]);
});

test('every title is its own', () => {
  const byTitle = Map.groupBy(pages, ({ document }) => document.title.trim());
  expect([...byTitle].filter(([title, same]) => title === '' || same.length > 1)).toEqual([]);
});

test('every page adapts to the width of the screen and says what it is about', () => {
  const meta = (page: BuiltPage, name: string): string | null | undefined =>
    page.document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  expect(failing((page) => meta(page, 'viewport')?.includes('width=device-width') === true)).toEqual([]);
  expect(failing((page) => (meta(page, 'description') ?? '').trim() !== '')).toEqual([]);
});

test('the first link skips to the main part', () => {
  const target = ({ document }: BuiltPage): Element | null =>
    document.querySelector(document.querySelector('a[href]')?.getAttribute('href') ?? 'none');
  expect(failing((page) => target(page)?.closest('main') != null)).toEqual([]);
});
