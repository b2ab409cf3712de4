import { expect, test } from 'vitest';
import { decisionIndex, decisionPages } from '../../../src/model/views/decision-index.ts';
import { graphOf, verb, type DocumentSketch, type Said } from './fixture.ts';

/** Organisations whose documents each say of so many groups that the first appoints its chair. */
function graphWith(organisations: number, each: number) {
  const names = Array.from({ length: organisations }, (_, index) => `region-${index + 1}`);
  const numbers = Array.from({ length: each }, (_, index) => index + 1);
  const documents = names.map((name): DocumentSketch => {
    const sentences = numbers.map((number) => `Gruppen utser ordförande i grupp ${number}.`);
    const says = numbers.map((number, index): Said => ({
      quote: sentences[index]!,
      verbs: [verb('appoints', `${name}/grupp-${number}/ordforande`)],
    }));
    return {
      id: `${name}/uppdrag`,
      about: [`${name}/grupp-1`],
      sections: { beslut: { heading: 'Beslut', sentences, says } },
    };
  });
  return graphOf({
    organisations: Object.fromEntries(names.map((name) => [name, { name }])),
    groups: Object.fromEntries(
      names.flatMap((name) =>
        numbers.map((number) => [`${name}/grupp-${number}`, { name: `Grupp ${number}` }]),
      ),
    ),
    roles: { ordforande: { name: 'ordförande' } },
    documents,
  });
}

test('stands on the first page while it is little', () => {
  const graph = graphWith(2, 10);
  const { parts, organisations } = decisionIndex(graph);
  expect(parts.map(({ rows, more }) => [rows.length, more])).toEqual([
    [10, 0],
    [10, 0],
  ]);
  expect(organisations).toEqual([]);
  expect(decisionPages(graph)).toEqual([]);
});

test('leads to a page of bounded size for each organisation where it is much', () => {
  const graph = graphWith(2, 120);
  expect(decisionIndex(graph)).toEqual({
    parts: [],
    organisations: [
      { name: 'region-1', href: '/beslutsvagar/region-1/', count: 120 },
      { name: 'region-2', href: '/beslutsvagar/region-2/', count: 120 },
    ],
  });
  expect(decisionPages(graph).map(({ rows, more }) => [rows.length, more])).toEqual([
    [100, 20],
    [100, 20],
  ]);
});
