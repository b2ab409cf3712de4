import { expect, test } from 'vitest';
import { registerTable } from '../../../src/model/views/register-csv.ts';
import {
  registerAddress,
  registerIndex,
  registerPages,
  rowAddresses,
} from '../../../src/model/views/register-pages.ts';
import { registerToc } from '../../../src/model/views/register-toc.ts';
import { graphOf, nobody, to, type GraphSketch, type Said } from './fixture.ts';

const numbered = (count: number): Said[] =>
  Array.from({ length: count }, (_, index) => ({
    quote: `Gruppen gör sak ${index + 1} av alla.`,
    actor: index % 2 === 0 ? to('norr/grupp') : to('norr/grupp/ledamot'),
  }));

function graphWith(norr: readonly Said[], ost: readonly Said[]) {
  const sketch: GraphSketch = {
    organisations: { norr: { name: 'Region Norr' }, ost: { name: 'Östra regionen' } },
    groups: {
      'norr/grupp': { name: 'Arbetsgruppen' },
      'norr/tyst': { name: 'Tysta gruppen' },
      'norr/led': { name: 'Ledet', instanceOf: 'norr/grupp' },
      'ost/grupp': { name: 'Arbetsgruppen' },
    },
    roles: { ledamot: { name: 'ledamot' } },
    documents: [
      { id: 'norr/a', about: ['norr/grupp'], sections: section(norr) },
      { id: 'ost/a', about: ['ost/grupp'], sections: section(ost) },
    ],
  };
  return graphOf(sketch);
}

const section = (says: readonly Said[]) => ({
  ett: { heading: 'Ett', sentences: says.map(({ quote }) => quote), says },
});

const few = graphWith(numbered(4), [{ quote: 'Gruppen möts.' }]);
const many = graphWith(numbered(310), [{ quote: 'Gruppen möts.' }]);

test('while they are few all rows stand on the first page', () => {
  const { total, publishers, parts, organisations, strengths } = registerIndex(few);
  expect({ total, publishers, organisations, strengths }).toEqual({
    total: 5,
    publishers: 2,
    organisations: [],
    strengths: [{ modality: 'indicative', count: 5 }],
  });
  expect(parts.map(({ name, total: count }) => [name, count])).toEqual([
    ['Region Norr', 4],
    ['Östra regionen', 1],
  ]);
  expect(registerPages(few)).toEqual([]);
});

test('when they are many the first page leads to pages of each organisation, none too long', () => {
  expect(registerIndex(many)).toMatchObject({
    total: 311,
    parts: [],
    organisations: [
      { name: 'Region Norr', href: '/skyldigheter/norr/', count: 310 },
      { name: 'Östra regionen', href: '/skyldigheter/ost/', count: 1 },
    ],
  });
  expect(registerPages(many).map(({ path, part }) => [path, part.total, part.sections.length])).toEqual([
    ['norr', 150, 1],
    ['norr/2', 150, 2],
    ['norr/3', 10, 1],
    ['ost', 1, 1],
  ]);
});

test('a row keeps its anchor when the register is divided', () => {
  const anchors = (graph: typeof few) => [...rowAddresses(graph).values()].map((one) => one.split('#')[1]);
  expect(anchors(many)).toEqual(expect.arrayContaining(anchors(few)));
  expect(rowAddresses(many).get('norr--a--ett-2')).toBe('/skyldigheter/norr/2/#norr--a--ett-2');
  expect(new Set(anchors(many)).size).toBe(311);
});

test.each([
  ['norr/grupp', few, '/skyldigheter/#vem--norr--norr--grupp'],
  ['norr/grupp', many, '/skyldigheter/norr/#vem--norr--norr--grupp'],
  ['norr/grupp/ledamot', many, '/skyldigheter/norr/2/#vem--norr--norr--grupp--ledamot'],
  // One of a series has the duties of the series.
  ['norr/led', few, '/skyldigheter/#vem--norr--norr--grupp'],
  ['norr/tyst', few, undefined],
])('%s has its place in the register', (id, graph, address) => {
  expect(registerAddress(graph, id)).toBe(address);
});

test('the contents name organisations where there are several', () => {
  const { parts } = registerIndex(few);
  expect(registerToc(parts).map(({ text, depth }) => `${depth} ${text}`)).toEqual([
    '2 Region Norr',
    '3 Arbetsgruppen',
    '3 Ledamot i Arbetsgruppen',
    '2 Östra regionen',
    '3 Arbetsgruppen',
  ]);
  expect(registerToc(parts.slice(0, 1)).map(({ depth }) => depth)).toEqual([2, 2]);
});

test('the table has a row for each row, with whole addresses', () => {
  const graph = graphWith(
    [{ quote: 'Vid behov ska protokoll föras.', actor: nobody, modality: 'shall', if: ['Vid behov'] }],
    [],
  );
  const { head, rows } = registerTable(graph, 'https://webb.example');
  const [row = []] = rows;
  const cells = Object.fromEntries(head.map((name, index) => [name, row[index]]));
  expect(rows).toHaveLength(1);
  expect(cells).toMatchObject({
    utgivare: 'Region Norr',
    vem: 'anges inte',
    vem_id: '',
    styrka: 'ska',
    villkor: 'Vid behov',
    galler: 'Arbetsgruppen',
    utkast: 'nej',
    kallor: 'https://webb.example/dokument/norr/a/#ett-1',
    adress: 'https://webb.example/skyldigheter/#norr--a--ett-1',
  });
});
