import { describe, expect, it, test } from 'vitest';
import { checkCorpus } from '../../../src/model/rules/check-corpus.ts';
import { kommun, kommunGraph, saying } from '../kommun.ts';

const graph = kommunGraph();

test('the municipality has no fault', () => {
  const faults = checkCorpus(kommun, '2026-06-01').filter(({ severity }) => severity === 'fel');
  expect(faults).toEqual([]);
});

test('a group that only its series speaks for is no empty page', () => {
  const bare = checkCorpus(kommun, '2026-06-01').filter(({ code }) => code === 'NET006');
  expect(bare.map(({ file }) => file).filter((file) => file.startsWith('groups/'))).toEqual([]);
});

describe('strength', () => {
  it.each([
    ['Rådet får inte fatta beslut', 'must-not', 'får inte', 'verb'],
    ['Rådet bör inte hantera', 'should-not', 'bör inte', 'verb'],
    ['gäster får inte delta', 'must-not', 'får inte', 'verb'],
    ['Rådet kan bjuda in gäster', 'may', 'kan', 'verb'],
    ['Rådet ska ha minst tre', 'shall', 'ska', 'verb'],
    ['Enhetschefen ingår', 'indicative', undefined, 'present'],
    ['De räknas som', 'told', undefined, 'present'],
    // No words of Swedish stand in an English text: what is written is ours, and has a reading.
    ['The Youth Forum shall meet', 'shall', undefined, 'written'],
    ['The Youth Forum may not', 'must-not', undefined, 'written'],
    ['The Youth Forum was started', 'told', undefined, 'present'],
  ])('of %j is %s', (words, modality, word, from) => {
    const statement = saying(graph, words);
    expect([statement.modality, statement.strengthWord, statement.strengthFrom]).toEqual([
      modality,
      word,
      from,
    ]);
    expect(statement.strengthFrom === 'written' && statement.reading === undefined).toBe(false);
  });
});

describe('facts', () => {
  const NORR = 'exempelby/omradesrad-norr';
  it.each([
    // words, verb, register of duties, subject, object
    ['Enhetschefen ingår', 'seat', true, 'exempelby/omradesrad', 'exempelby/enhetschef'],
    ['Enhetschefen ingår', 'member-of', false, 'exempelby/enhetschef', 'exempelby/omradesrad'],
    ['Rådet har kontakt', 'contacts', true, 'exempelby/omradesrad', 'exempelregionen/samradsforum'],
    ['Ordföranden i norr', 'term', true, `${NORR}/ordforande`, ''],
    ['Rådet ska träffas varje månad', 'meets', true, NORR, ''],
    [
      'Kommunstyrelsen avslutar',
      'dissolves',
      true,
      'exempelby/kommunstyrelsen',
      'exempelby/oversiktsgruppen',
    ],
    ['Mandatet omfattar inte', 'excludes', false, 'exempelby/omradesrad', ''],
    ['Ersättning regleras inte', 'silent', false, '', ''],
  ])('%j: %s', (words, verb, norm, subject, object) => {
    const { id } = saying(graph, words);
    const fact = graph.facts.find((one) => one.statement.id === id && one.verb === verb);
    expect(fact?.norm).toBe(norm);
    expect(fact?.subject.ids.join()).toBe(subject);
    const { who } = fact?.object.parts ?? {};
    expect((fact?.object.reference ?? who)?.ids.join() ?? '').toBe(object);
  });

  it('keeps what a place is counted per, and how it counts', () => {
    const [use] = saying(graph, 'Rådet ska ha minst tre').verbs;
    expect(use?.object.value).toMatchObject({
      count: { min: 3, max: 5, per: { kind: 'kommun' } },
      counts: 'invånarnas platser',
    });
  });

  it('reads "respektive" as each one’s own, and names nobody in particular', () => {
    const [use] = saying(graph, 'Rådet lämnar synpunkter').verbs;
    expect(use?.object.reference).toMatchObject({ which: 'own', kind: 'kommun', in: 'kommunerna' });
  });

  it('keeps an open "och/eller" open in a rotating term', () => {
    const [use] = saying(graph, 'Uppdraget som sekreterare').verbs;
    expect(use?.object.value).toMatchObject({ rotates: true });
    expect(use?.object.parts?.['among']).toMatchObject({
      connective: 'and-or',
      ids: ['exempelby', 'granby'],
    });
  });

  it.each([
    ['Ordföranden i norr', 'overrides', 'exempelby/omradesrad-mandat#mandattid-ordforande'],
    ['gäster får inte delta', 'exceptionTo', 'exempelby/omradesrad-mandat#gaster'],
  ] as const)('%j: %s is a whole link, however it is written', (words, key, link) => {
    expect(saying(graph, words)[key]).toBe(link);
  });

  it('carries the links of "gäller också" whole', () => {
    const [use] = saying(graph, 'Det som sägs om ordföranden').verbs;
    expect(use?.object.value).toEqual(['exempelby/omradesrad-mandat#leder-moten']);
  });

  it('makes what is said of one group’s chair hold for another’s too', () => {
    const applied = graph.facts.filter(
      ({ appliedBy }) => appliedBy?.document === 'exempelby/omradesrad-mandat',
    );
    const [fact] = applied;
    expect(applied).toHaveLength(1);
    expect(fact).toMatchObject({
      verb: 'duty',
      norm: true,
      subject: { ids: ['exempelby/oversiktsgruppen/ordforande'] },
    });
    expect(fact?.statement).toMatchObject({
      quote: 'Ordföranden ska leda mötena',
      modality: 'shall',
      about: ['exempelby/oversiktsgruppen'],
    });
    expect(fact?.appliedBy?.id).toBe(saying(graph, 'Det som sägs om ordföranden').id);
  });
});
