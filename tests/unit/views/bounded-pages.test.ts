import { describe, expect, it } from 'vitest';
import { abbreviationPages } from '../../../src/model/views/abbreviations.ts';
import { documentIndex } from '../../../src/model/views/document-list.ts';
import { glossary } from '../../../src/model/views/glossary.ts';
import { groupList } from '../../../src/model/views/group-list.ts';
import { letterPages } from '../../../src/model/views/list-pages.ts';
import { organisationList } from '../../../src/model/views/organisation-list.ts';
import { referenceList } from '../../../src/model/views/reference-list.ts';
import { startOverview } from '../../../src/model/views/start-list.ts';
import { startView } from '../../../src/model/views/start-view.ts';
import { filtersOf } from '../../../src/search/filters.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { graphOf } from './fixture.ts';

const LETTERS = 'ABDÅÄÖ';

/** `A 1`, `B 2`, … and so on: names that begin with several letters. */
const names = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${LETTERS.charAt(index % LETTERS.length)} ${index + 1}`);

const registry = <T>(count: number, prefix: string, make: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names(count).map((name, index) => [`${prefix}${index + 1}`, make(name)]));

/** So many organisations with one document, so many groups and one post each. */
function organisations(count: number, groupsOfEach: number) {
  const ids = Array.from({ length: count }, (_, index) => `o${index + 1}`);
  const groups = ids.flatMap((id) =>
    Array.from({ length: groupsOfEach }, (_, index) => `${id}/g${index + 1}`),
  );
  return graphOf({
    organisations: registry(count, 'o', (name) => ({ name, level: 'lokal' })),
    roles: { ledamot: { name: 'ledamot' } },
    groups: Object.fromEntries(groups.map((id) => [id, { name: id, abbreviation: id.toUpperCase() }])),
    posts: groups.map((id) => `${id}/ledamot`),
    documents: ids.map((id) => ({ id: `${id}/d`, about: [], sections: {} })),
  });
}

describe('a list by letter', () => {
  const words = ['ankare', 'bil', 'båt', 'åka', '2 steg'];
  const same = (word: string) => word;

  it('is one page while one page holds it', () => {
    expect(letterPages(words, same, 5)).toEqual([]);
  });

  it('has a page of each letter, and several of a letter with many words', () => {
    expect(letterPages(words, same, 1).map(({ path, from, to }) => [path, from, to])).toEqual([
      ['a', 'Ankare', 'Ankare'],
      ['b', 'Bil', 'Bil'],
      ['b/2', 'Båt', 'Båt'],
      ['a-ring', 'Åka', 'Åka'],
      ['ovrigt', '2 steg', '2 steg'],
    ]);
  });
});

describe('words', () => {
  const withWords = (count: number) =>
    graphOf({ organisations: { a: {} }, terms: registry(count, 'a/', (name) => ({ name })) });

  it('stand on one page while they are few, at the address they always had', () => {
    const graph = withWords(100);
    expect(glossary(graph)).toMatchObject({ pages: [], total: 100 });
    expect(glossary(graph).letters).toHaveLength(LETTERS.length);
    expect(graph.entities.get('term:a/1')?.url).toBe('/ordlista/#a-1');
  });

  it.each([101, 2000])('have addresses on the page by letter that holds them, when they are %i', (count) => {
    const graph = withWords(count);
    const { letters, pages } = glossary(graph);
    expect(letters).toEqual([]);
    expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThanOrEqual(100);
    const places = pages.flatMap(({ path, items }) =>
      items.map(({ anchor }) => `/ordlista/${path}/#${anchor}`),
    );
    const urls = [...graph.entities.values()].filter(({ type }) => type === 'term').map(({ url }) => url);
    expect(urls).toHaveLength(count);
    expect(places.sort()).toEqual(urls.sort());
  });

  it('link to a bounded number of publishers that share them', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `o${index + 1}`);
    const graph = graphOf({
      organisations: Object.fromEntries(ids.map((id) => [id, {}])),
      terms: Object.fromEntries(ids.map((id) => [`${id}/ord`, { name: 'ord' }])),
    });
    expect(glossary(graph).letters[0]?.items.map(({ elsewhere }) => elsewhere.length)).toEqual(
      Array.from({ length: 50 }, () => 10),
    );
  });
});

it('cited documents that are many stand on pages by letter, as their addresses say', () => {
  const graph = graphOf({ references: registry(300, 'a/', (name) => ({ name })) });
  const { items, pages } = referenceList(graph);
  expect(items).toEqual([]);
  const places = pages.flatMap((page) =>
    page.items.map(({ anchor }) => `/referenser/${page.path}/#${anchor}`),
  );
  const urls = [...graph.entities.values()].filter(({ type }) => type === 'reference').map(({ url }) => url);
  expect(places.sort()).toEqual(urls.sort());
});

it('abbreviations stand in pages of bounded size, none left out', () => {
  const pages = abbreviationPages(organisations(50, 10));
  expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 100, 100, 100]);
});

describe('the way in for newcomers', () => {
  it('shows every group while they are few', () => {
    const { open, organisations: shown } = startOverview(organisations(4, 10));
    expect([open, shown.some(({ apart }) => apart)]).toEqual([true, false]);
  });

  it('folds them when they are more', () => {
    const { open, organisations: shown } = startOverview(organisations(10, 10));
    expect([open, shown.some(({ apart }) => apart)]).toEqual([false, false]);
  });

  it('leads on to pages of each organisation when they are many', () => {
    const { organisations: shown, pages } = startOverview(organisations(25, 40));
    expect(shown).toHaveLength(25);
    expect(shown.every(({ apart }) => apart)).toBe(true);
    expect(pages).toEqual([]);
  });

  it('gives one large organisation pages of its own, however few the others are', () => {
    const { organisations: shown } = startOverview(organisations(1, 60));
    expect(shown.map(({ apart, pages }) => [apart, pages.length])).toEqual([[true, 2]]);
  });

  it('lists very many organisations by name in pages', () => {
    const { organisations: shown, pages } = startOverview(organisations(250, 1));
    expect(shown).toEqual([]);
    expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 50]);
  });
});

describe('organisations', () => {
  const many = organisations(250, 1);

  it('stand on their levels, all of them, while they are few', () => {
    const { levels, pages } = organisationList(organisations(100, 1));
    expect(levels.map(({ organisations: shown, more }) => [shown.length, more])).toEqual([[100, 0]]);
    expect(pages).toEqual([]);
  });

  it('stand on pages by name, with the first of each level named, when they are many', () => {
    const { levels, pages, total } = organisationList(many);
    expect(levels.map(({ organisations: shown, more }) => [shown.length, more])).toEqual([[20, 230]]);
    expect(pages.map(({ items }) => items.length)).toEqual([100, 100, 50]);
    expect(total).toBe(250);
  });

  it('are named up to a limit where groups and documents are listed, and the others counted', () => {
    const groups = groupList(many);
    expect([groups.organisations.length, groups.moreOrganisations]).toEqual([100, 150]);
    expect(groups.organisations.every(({ items }) => items.length === 0)).toBe(true);
    const documents = documentIndex(many);
    expect([documents.groups.length, documents.moreGroups]).toEqual([100, 150]);
    expect(documents.choices.get('Organisation')).toHaveLength(100);
    const start = startView(many);
    expect([start.organisations.length, start.moreOrganisations]).toEqual([12, 238]);
  });

  it('are no filter of the search when they are too many to choose from', () => {
    const filters = (graph: typeof many) => filtersOf(searchRecords(graph), []).map(({ name }) => name);
    expect(filters(organisations(20, 1))).toContain('organisation');
    expect(filters(many)).not.toContain('organisation');
  });

  it('name a bounded number of their members', () => {
    const members = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const graph = graphOf({ organisations: { a: { members } } });
    expect(organisationList(graph).levels[0]?.organisations[0]).toMatchObject({ moreMembers: 20 });
  });
});
