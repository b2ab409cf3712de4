import { expect, test } from 'vitest';
import { readPages } from './built-site.ts';

const pages = readPages();
const compared = pages.filter(({ url, document }) =>
  url.startsWith('/jamfor/') ? document.querySelector('.compare') !== null : false,
);

const cellsOf = (page: (typeof pages)[number]) => [
  ...page.document.querySelectorAll('.compare dl.beside > div'),
];

test('there are groups to compare', () => {
  expect(compared.length).toBeGreaterThan(0);
  expect(compared.every((page) => cellsOf(page).length > 0)).toBe(true);
});

test('every cell says where it is said, or that nothing is said', () => {
  const bare = compared.flatMap((page) =>
    cellsOf(page)
      .filter((cell) => cell.querySelector('dd .cite, dd .unsaid') === null)
      .map((cell) => `${page.url} ${cell.textContent.trim()}`),
  );
  expect(bare).toEqual([]);
});

test('every cell names its group', () => {
  const unnamed = compared.flatMap((page) =>
    cellsOf(page).filter((cell) => (cell.querySelector('dt')?.textContent.trim() ?? '') === ''),
  );
  expect(unnamed).toEqual([]);
});

test('every sentence has its strength and its source', () => {
  const bare = compared.flatMap((page) =>
    [...page.document.querySelectorAll('.compare .duties > li')].filter(
      (row) => row.querySelector('.strength') === null || row.querySelector('.cite') === null,
    ),
  );
  expect(bare).toEqual([]);
});

test('a cell that rests on drafts alone says so', () => {
  const drafts = compared.flatMap(({ document, url }) =>
    [...document.querySelectorAll('.compare .beside .run')].flatMap((run) => {
      const cites = [...run.querySelectorAll('.cite')];
      const draft =
        cites.length > 0 && cites.every((one) => /, utkast$/.test(one.getAttribute('aria-label') ?? ''));
      return draft && run.querySelector('.draft') === null ? [`${url} ${run.textContent.trim()}`] : [];
    }),
  );
  expect(drafts).toEqual([]);
});
