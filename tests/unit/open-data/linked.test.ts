import { describe, expect, test } from 'vitest';
import { VERBS } from '../../../src/model/verbs.ts';
import { fieldsOf } from '../../../src/open-data/fields.ts';
import { graphDataOf, LIST_NAMES } from '../../../src/open-data/graph-data.ts';
import { thingsOf } from '../../../src/open-data/linked/iri.ts';
import { verbTerm } from '../../../src/open-data/linked/names.ts';
import { keyRule } from '../../../src/open-data/linked/rules.ts';
import { directTies } from '../../../src/open-data/linked/ties.ts';
import { itemSchema } from '../../../src/open-data/schemas.ts';
import { either, graphOf, nobody, verb, type Said } from '../views/fixture.ts';

function tiesOf(said: Omit<Said, 'quote'>, status: 'utkast' | 'beslutad' = 'beslutad') {
  const graph = graphOf({
    organisations: { region: {} },
    groups: {
      'region/rad': { name: 'Rådet' },
      'region/styrelse': { name: 'Styrelsen' },
      'region/nat': { name: 'Processen', form: 'process' },
    },
    references: { plan: { name: 'Planen' } },
    documents: [
      {
        id: 'region/uppdrag',
        about: ['region/rad'],
        data: { status },
        sections: { a: { heading: 'A', sentences: ['Orden.'], says: [{ quote: 'Orden', ...said }] } },
      },
    ],
  });
  const data = graphDataOf(graph, '');
  return directTies(data, thingsOf(data)).map(({ from, term, to }) => `${from} ${term} ${to}`);
}

const partOf: Omit<Said, 'quote'> = { verbs: [verb('part-of', 'region/styrelse')] };
const TIE = '#group/region/rad org:subOrganizationOf #group/region/styrelse';

describe('a tie without its words', () => {
  test('stands where a text in force says it outright', () => expect(tiesOf(partOf)).toEqual([TIE]));

  test.each<[string, Omit<Said, 'quote'>]>([
    ['that only may be', { ...partOf, modality: 'may' }],
    ['that should be', { ...partOf, modality: 'should' }],
    ['that holds on a condition', { ...partOf, if: ['vid behov'] }],
    ['that nobody in particular has', { ...partOf, actor: nobody }],
    [
      'between alternatives',
      { verbs: [{ verb: 'part-of', object: { reference: either('region/styrelse', 'region') } }] },
    ],
    ['with what is no body of people', { verbs: [verb('part-of', 'region/nat')] }],
    ['that no published vocabulary has', { verbs: [verb('supports', 'region/styrelse')] }],
  ])('is not made of one %s', (_, said) => expect(tiesOf(said)).toEqual([]));

  test('is not made of a draft', () => expect(tiesOf(partOf, 'utkast')).toEqual([]));

  test('turns round where the published term goes the other way', () => {
    expect(tiesOf({ verbs: [verb('establishes', 'region/styrelse')] })).toEqual([
      '#group/region/styrelse schema:founder #group/region/rad',
    ]);
  });

  test('goes from the text that cites, not from whoever acts', () => {
    expect(tiesOf({ verbs: [verb('cites', 'reference:plan')] })).toEqual([
      '#document/region/uppdrag@1 dcterms:references #cited/plan',
    ]);
  });
});

test('a verb and a key never share a term', () => {
  const keys = LIST_NAMES.flatMap((list) =>
    fieldsOf(itemSchema(list)).map(({ key }) => keyRule(list, key)?.term),
  );
  const verbs = Object.keys(VERBS).map(verbTerm);
  expect(new Set(verbs).size).toBe(verbs.length);
  expect(verbs.filter((term) => keys.includes(term))).toEqual([]);
});

test.each([
  ['groups', 'instanceOf', { term: 'uw:instanceOf', to: 'groups' }],
  ['facts', 'details.count.min', { term: 'uw:detailsCountMin' }],
  ['facts', 'quote', undefined],
  ['kinds', 'counterparts', { term: 'skos:closeMatch', to: 'kinds' }],
] as const)('%s.%s has its term', (list, key, rule) => expect(keyRule(list, key)).toEqual(rule));
