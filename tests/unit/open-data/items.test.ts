import { expect, test } from 'vitest';
import { factItems } from '../../../src/open-data/items/fact.ts';
import { statementItems } from '../../../src/open-data/items/statement.ts';
import { graphData, graphDataOf } from '../../../src/open-data/graph-data.ts';
import { either, graphOf, nobody, seats, to, verb } from '../views/fixture.ts';

const graph = graphOf({
  organisations: { region: {} },
  groups: {
    'region/rad': { name: 'Rådet' },
    'region/alla': { name: 'Alla råd', stands: { each: 'varje råd' } },
    'region/ett': { name: 'Ett råd', instanceOf: 'region/alla' },
    'region/styrelse': { name: 'Styrelsen' },
  },
  roles: { ledamot: { name: 'ledamot' } },
  references: { plan: { name: 'Planen' } },
  documents: [
    {
      id: 'region/uppdrag',
      about: ['region/alla'],
      data: { status: 'utkast', changes: [{ date: '2026-01-01', what: 'Ny.' }] },
      sections: {
        arbete: {
          heading: 'Arbete',
          sentences: ['Rådet kan rapportera före den 28 februari.', 'Mötet ska vara öppet.', 'Två platser.'],
          says: [
            {
              quote: 'Rådet kan rapportera',
              modality: 'may',
              strengthFrom: 'verb',
              strengthWord: 'kan',
              if: ['vid behov'],
              verbs: [
                {
                  verb: 'reports-to',
                  object: { reference: either('region/styrelse', 'document:region/uppdrag') },
                },
              ],
              deadline: { 'month-day': '02-28', bound: 'before', year: 'following' },
            },
            { quote: 'Mötet ska vara öppet', modality: 'shall', actor: nobody },
            { quote: 'Två platser', verbs: [seats('region', 2), verb('part-of', 'region/styrelse')] },
          ],
        },
      },
    },
  ],
});
const facts = factItems(graph);
const statements = statementItems(graph);
const data = graphDataOf(graph, 'abc');

test('the data has the published shape', () => {
  expect(graphData.safeParse(data).error?.issues).toBeUndefined();
});

test('a document in a reference is known by the edition that is shown', () => {
  const report = facts.find((one) => one.verb === 'reports-to');
  expect(report?.object).toEqual({ ids: ['region/styrelse', 'region/uppdrag@1'], connective: 'any' });
});

test('strength, condition, status and draft go with every fact', () => {
  expect(facts.find((one) => one.verb === 'reports-to')).toMatchObject({
    modality: 'may',
    if: ['vid behov'],
    status: 'utkast',
    draft: true,
    inForce: false,
    quote: 'Rådet kan rapportera',
  });
});

test('a deadline before a day ends the day before, and comes back every year', () => {
  expect(statements[0]?.deadline).toEqual({
    monthDay: '02-28',
    bound: 'before',
    year: 'following',
    lastDay: '02-27',
  });
  expect(facts.find((one) => one.verb === 'reports-to')?.recurrence).toEqual({
    period: 'P1Y',
    lastDay: '02-27',
    year: 'following',
  });
});

test('what the text does not say by whom is unstated, not missing', () => {
  expect(facts.find((one) => one.verb === 'duty')?.subject).toEqual({
    ids: [],
    connective: 'all',
    state: 'unstated',
  });
});

test('a statement about a series names its instances once', () => {
  expect(facts.every((one) => one.appliesTo.join() === 'region/ett')).toBe(true);
});

test('a seat says who has it, how many there are, and which ties follow', () => {
  expect(facts.find((one) => one.verb === 'seat')).toMatchObject({
    object: to('region'),
    details: { role: 'ledamot', count: { min: 2, max: 2 } },
  });
  const derived = facts.filter((one) => one.derivedFrom === 'seat').map((one) => one.verb);
  expect(derived.sort()).toEqual(['member-of', 'represents']);
});

test('ids are unique and sorted in every list', () => {
  for (const [name, list] of Object.entries(data)) {
    if (!Array.isArray(list)) continue;
    const ids = list.map((one) => one.id);
    expect(ids, name).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
  }
});
