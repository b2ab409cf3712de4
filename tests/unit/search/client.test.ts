import { describe, expect, it } from 'vitest';
import { moved, movesInText } from '../../../src/client/search/choosing.ts';
import { grouped, partName } from '../../../src/client/search/grouping.ts';
import {
  addressOf,
  LONGEST_QUERY,
  stateFrom,
  STEP,
  withoutFilter,
  withoutValue,
} from '../../../src/client/search/state.ts';
import { turns } from '../../../src/client/search/turns.ts';
import { alsoWords, correctedQuery, outcomeLine } from '../../../src/client/search/words.ts';
import type { SearchHit } from '../../../src/search/response.ts';

describe('the state of a search in its address', () => {
  const names = ['organisation', 'slag'];
  const plain = { query: '', filters: {}, literal: false, shown: STEP };

  it.each([
    ['', plain],
    ['q=+plan+', { ...plain, query: 'plan' }],
    ['q=a&organisation=X&organisation=Y', { ...plain, query: 'a', filters: { organisation: ['X', 'Y'] } }],
    ['organisation=X&organisation=X&organisation=', { ...plain, filters: { organisation: ['X'] } }],
    ['q=a&utgivare=X', { ...plain, query: 'a' }],
    ['q=a&ordagrant=1', { ...plain, query: 'a', literal: true }],
    ['q=a&ordagrant=ja', { ...plain, query: 'a' }],
    ['q=a&antal=45', { ...plain, query: 'a', shown: 45 }],
    ['q=a&antal=-3', { ...plain, query: 'a' }],
    ['q=a&antal=många', { ...plain, query: 'a' }],
  ])('reads %s', (address, expected) => {
    expect(stateFrom(new URLSearchParams(address), names)).toEqual(expected);
  });

  it('does not let an address ask for everything', () => {
    const { shown } = stateFrom(new URLSearchParams('antal=1000000'), names);
    expect(shown).toBeLessThanOrEqual(500);
  });

  it.each([
    { ...plain, query: 'vem utser & varför?', filters: { organisation: ['Å & Ö', 'B'], slag: ['C'] } },
    { ...plain, query: '"<b>" שלום 👩‍⚕️', literal: true },
    { ...plain, query: 'a', shown: 3 * STEP },
  ])('survives a round through the address: %j', (state) => {
    expect(stateFrom(new URL(addressOf(state), 'https://example.org').searchParams, names)).toEqual(state);
  });

  it.each([
    ['a long query', 'x'.repeat(10_000), 'x'.repeat(LONGEST_QUERY)],
    [
      'a character of two units at the cut',
      `${'x'.repeat(LONGEST_QUERY - 1)}😀`,
      'x'.repeat(LONGEST_QUERY - 1),
    ],
  ])('cuts %s', (_, query, expected) => {
    expect(stateFrom(new URLSearchParams({ q: query }), []).query).toBe(expected);
  });

  it('takes away one value, and a filter with its last', () => {
    const filters = { slag: ['A', 'B'], organisation: ['C'] };
    expect(withoutValue(filters, 'slag', 'A')).toEqual({ slag: ['B'], organisation: ['C'] });
    expect(withoutValue(filters, 'organisation', 'C')).toEqual({ slag: ['A', 'B'] });
    expect(withoutFilter(filters, 'slag')).toEqual({ organisation: ['C'] });
  });
});

describe('keys in the list of suggestions', () => {
  it.each([
    ['ArrowDown', undefined, 0],
    ['ArrowDown', 1, 2],
    ['ArrowDown', 2, undefined],
    ['ArrowUp', undefined, 2],
    ['ArrowUp', 0, undefined],
  ])('%s leads from %s to %s of three', (key, from, to) => {
    expect(moved(key, from, 3)).toEqual({ active: to });
  });

  it.each([
    ['Home', 2, 3],
    ['End', 0, 3],
    ['ArrowDown', undefined, 0],
    ['a', 1, 3],
  ])('%s at %s of %i options is the field’s own', (key, active, count) => {
    expect(moved(key, active, count)).toBeUndefined();
  });

  it.each([
    ['Home', true],
    ['ArrowLeft', true],
    ['ArrowDown', false],
    ['a', false],
  ])('%s takes the reader to the words of the field: %s', (key, expected) => {
    expect(movesInText(key)).toBe(expected);
  });
});

describe('turns', () => {
  it('lets only the last one count', () => {
    const next = turns();
    const first = next();
    expect(first()).toBe(true);
    const second = next();
    expect([first(), second()]).toEqual([false, true]);
  });
});

const hit = (url: string, more: Partial<SearchHit> = {}): SearchHit => {
  const document = url.startsWith('/dokument/') ? { documentUrl: url.replace(/#.*/, ''), document: 'D' } : {};
  return { url, title: url, kind: 'section', trail: [], excerpt: [], score: 1, ...document, ...more };
};

describe('hits by document', () => {
  it('stand together where the best of them stood, others for themselves', () => {
    const hits = [
      hit('/dokument/a/#2'),
      hit('/grupper/g/', { kind: 'group' }),
      hit('/dokument/b/#1'),
      hit('/dokument/a/'),
      hit('/dokument/a/#1'),
    ];
    const shape = grouped(hits).map((item) =>
      item.kind === 'entity' ? item.hit.url : item.found.hits.map(({ url }) => url),
    );
    expect(shape).toEqual([
      ['/dokument/a/#2', '/dokument/a/', '/dokument/a/#1'],
      '/grupper/g/',
      ['/dokument/b/#1'],
    ]);
  });

  it.each([
    ['a section', { section: '2 Ansvar' }, '2 Ansvar'],
    ['the words before the first heading', { section: 'D' }, 'Inledning'],
    ['the whole document', {}, 'Dokumentet i korthet'],
  ])('%s is called so', (_, more, name) => {
    expect(partName(hit('/dokument/a/#x', more))).toBe(name);
  });
});

describe('what was done with the words', () => {
  it.each([
    ['Ordförnde arvode', [{ from: 'ordförnde', to: 'ordförande' }], 'ordförande arvode'],
    ['LAG, möteen?', [{ from: 'möteen', to: 'möten' }], 'LAG, möten?'],
    ['för nde', [{ from: 'förnde', to: 'förande' }], 'förande'],
    ['plan', [], 'plan'],
  ])('%s is put right', (query, corrected, expected) => {
    expect(correctedQuery(query, corrected)).toBe(expected);
  });

  it('names each other word once, and not too many', () => {
    const also = [
      { word: 'a', others: ['b', 'c'] },
      { word: 'd', others: ['c', 'e', 'f', 'g', 'h', 'i', 'j'] },
    ];
    const words = alsoWords({ corrected: [], also, missing: [], changed: true });
    expect(words.slice(0, 3)).toEqual(['b', 'c', 'e']);
    expect(words.length).toBeLessThan(8);
  });

  it.each([
    [0, 0, 'Inga träffar på ”x”.'],
    [1, 0, '1 träff på ”x”.'],
    [2, 1, '2 träffar på ”x”. 1 svar ur dokumenten.'],
  ])('%i hits and %i answers are said aloud', (total, answers, line) => {
    expect(outcomeLine(total, answers, 'x')).toBe(line);
  });
});
