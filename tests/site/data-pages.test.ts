import { expect, test } from 'vitest';
import type { ReferenceItem as Reference } from '../../src/open-data/items/reference.ts';
import { readPages } from './built-site.ts';
import { readGraphData } from './open-data.ts';

const data = readGraphData();
const pages = new Map(readPages().map((page) => [page.url, page.document]));

/** Pages below an address that are somebody's own: as deep as ids of that sort are long. */
const pagesBelow = (root: string, depth: number): string[] =>
  [...pages.keys()].filter(
    (url) => url.startsWith(root) && url.slice(root.length).split('/').length === depth + 1,
  );

const urlsOf = (items: readonly { readonly url: string }[]): string[] =>
  [...new Set(items.map(({ url }) => url))].sort();

test('every role, organisation and document of the data has its page, and there are no others', () => {
  expect(pagesBelow('/roller/', 1).sort()).toEqual(urlsOf(data.roles));
  expect(
    pagesBelow('/dokument/', 2)
      .filter((url) => !url.startsWith('/dokument/urval/'))
      .sort(),
  ).toEqual(expect.arrayContaining(urlsOf(data.documents.filter(({ shown }) => shown))));
  for (const { url } of data.organisations) expect(pages.has(url), url).toBe(true);
});

test('every page of a post is in the data', () => {
  expect(pagesBelow('/grupper/', 3).sort()).toEqual(urlsOf(data.posts.filter(({ type }) => type === 'post')));
});

test('the page about the site counts as the data does', () => {
  const text = pages.get('/om/')?.body.textContent.replaceAll(/\s+/g, ' ') ?? '';
  const shown = data.documents.filter(({ shown }) => shown).length;
  expect(text).toContain(`${data.statements.length} utsagor i ${shown} dokument`);
});

test('the page about the data counts as the file does', () => {
  const rows = [
    ...(pages.get('/data/')?.querySelectorAll('section[aria-label="Listor i filen"] tbody tr') ?? []),
  ];
  const counts = rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim()));
  const lists = Object.entries(data).flatMap(([name, list]) =>
    Array.isArray(list) ? [[name, String(list.length)]] : [],
  );
  expect(counts).toEqual(lists);
});

test('the example on the page about the data stands in the file', () => {
  const [statement, fact] = [...(pages.get('/data/')?.querySelectorAll('pre') ?? [])].map(
    (found) => JSON.parse(found.textContent) as { id: string },
  );
  expect(data.statements).toContainEqual(statement);
  expect(data.facts).toContainEqual(fact);
});

/** Who is tied to whom by which verb, each once: "a och b samverkar med c" is two ties. */
function tiesBetweenActors(): Set<string> {
  const actors = new Set([...data.organisations, ...data.groups, ...data.posts].map(({ id }) => id));
  const named = ({ ids, members = [] }: Reference): string[] =>
    [...ids, ...members.flatMap(named)].filter((id) => actors.has(id));
  const ties = data.facts.flatMap(({ verb, subject, object }) =>
    named(subject).flatMap((from) =>
      object === undefined ? [] : named(object).map((to) => `${from} ${verb} ${to}`),
    ),
  );
  return new Set(ties);
}

test('the documents are read as closely as they ask for', () => {
  expect(data.facts.filter(({ norm }) => norm).length).toBeGreaterThan(100);
  expect(tiesBetweenActors().size).toBeGreaterThan(150);
});

test('words of the documentation do not run together with what they lead to', () => {
  const run = /\p{L}<(?:a|code|strong)[ >][^<]*|<\/(?:a|code|strong)>\p{L}+/gu;
  const found = readPages()
    .filter(({ url }) => url.startsWith('/data/'))
    .flatMap(({ url, html }) => [...html.matchAll(run)].map(([words]) => `${url}: ${words}`));
  expect(found).toEqual([]);
});
