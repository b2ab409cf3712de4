import { describe, expect, it } from 'vitest';
import { dutyRows } from '../../../src/model/views/duty-row.ts';
import { graphOf, nobody, type Said } from './fixture.ts';

const SENTENCE = 'Rådet arbetar lokalt och ska hålla ihop arbetet.';

function rowsOf(...says: readonly Said[]) {
  const graph = graphOf({
    organisations: { a: { name: 'A' } },
    groups: { 'a/g': { name: 'Rådet' } },
    documents: [
      { id: 'a/u', about: ['a/g'], sections: { s: { heading: 'S', sentences: [SENTENCE], says } } },
    ],
  });
  return dutyRows(
    graph,
    graph.facts.map((fact) => ({ fact, general: false })),
  ).map(({ strength, leadIn, sentence }) => [
    strength.word,
    leadIn,
    sentence.map(({ text }) => text).join(''),
  ]);
}

const does: Said = { quote: 'Rådet arbetar lokalt' };
const shall: Said = { quote: 'ska hålla ihop arbetet', modality: 'shall', strengthWord: 'ska' };

describe('a sentence with several statements', () => {
  it('stands in full once', () => {
    expect(rowsOf(shall)).toEqual([['ska', undefined, SENTENCE]]);
  });

  it('is cut to its clauses where they differ in strength', () => {
    expect(rowsOf(does, shall)).toEqual([
      ['är/gör', undefined, 'Rådet arbetar lokalt'],
      ['ska', undefined, 'ska hålla ihop arbetet'],
    ]);
  });

  it('is cut to its clauses where they differ in bearer', () => {
    expect(rowsOf(does, { quote: 'hålla ihop arbetet', actor: nobody })).toHaveLength(2);
  });
});

describe('the words that lead into a list', () => {
  it.each([
    ['gives the strength', { strengthFrom: 'lead-in' }, 'Gruppen bör:', 'Gruppen bör:'],
    ['gives another strength than the clause', { strengthFrom: 'verb' }, 'Gruppen bör:', undefined],
    ['gives the same strength', { strengthFrom: 'verb' }, 'Gruppen ska:', 'Gruppen ska:'],
    ['gives no strength', { strengthFrom: 'verb' }, 'Ordföranden:', 'Ordföranden:'],
  ] as const)('when it %s', (_name, more, leadIn, shown) => {
    expect(rowsOf({ ...shall, ...more, leadIn })[0]?.[1]).toBe(shown);
  });
});
