import { expect, test } from 'vitest';
import { decisionIndex, decisionPages } from '../../../src/model/views/decision-index.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { graphOf, nobody, verb, type DocumentSketch, type Said } from './fixture.ts';

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

test('turns around what the text gives nobody to do', () => {
  const graph = graphOf({
    organisations: { region: { name: 'region' } },
    groups: { 'region/grupp': { name: 'Gruppen' } },
    roles: { ordforande: { name: 'ordförande' } },
    documents: [
      {
        id: 'region/uppdrag',
        about: ['region/grupp'],
        sections: {
          beslut: {
            heading: 'Beslut',
            sentences: ['Ordförande ska utses.'],
            says: [
              {
                quote: 'Ordförande ska utses',
                actor: nobody,
                modality: 'shall',
                strengthWord: 'ska',
                verbs: [verb('appoints', 'region/grupp/ordforande')],
              },
            ],
          },
        },
      },
    ],
  });
  const [row] = decisionIndex(graph).parts[0]!.rows;
  expect([phraseText(row!.who), row!.strength.word, phraseText(row!.act)]).toEqual([
    'anges inte',
    'ska',
    'ordförande i Gruppen utses',
  ]);
});

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
