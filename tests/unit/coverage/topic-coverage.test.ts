import { describe, expect, it } from 'vitest';
import { topicCoverage } from '../../../src/model/coverage/topic-coverage.ts';
import type { VerbUse } from '../../../src/model/graph/types.ts';
import { TOPIC_IDS, type Topic } from '../../../src/model/schema/topics.ts';
import { graphOf, nobody, to, verb, type DocumentSketch, type Said } from '../views/fixture.ts';

const limit = (value: string): readonly VerbUse[] => [{ verb: 'silent', object: { value: value as never } }];

/** Said of one group, by it, where nothing else is told. */
const ofOne = (says: readonly Said[]): readonly Said[] =>
  says.map((said) => ({ about: ['a/lg'], actor: to(...(said.about ?? ['a/lg'])), ...said }));

const document = (id: string, about: readonly string[], says: readonly Said[]): DocumentSketch => ({
  id,
  about,
  sections: { allt: { heading: 'Allt', sentences: says.map(({ quote }) => quote), says: ofOne(says) } },
});

const graph = graphOf({
  organisations: { a: {} },
  groups: { 'a/lg': {}, 'a/ng': {}, 'a/lo': {} },
  roles: { ledamot: {} },
  documents: [
    document(
      'a/uppdrag',
      ['a/lg', 'a/ng'],
      [
        { quote: 'LG är till för alla.', topic: 'purpose', about: ['a/lg'], actor: to('a/lg') },
        {
          quote: 'Området utser ledamöterna.',
          topic: 'composition',
          about: ['a/lg'],
          actor: to('a/lo'),
          verbs: [verb('appoints', 'a/lg/ledamot')],
        },
        {
          quote: 'LG rapporterar till NG.',
          topic: 'reporting',
          about: ['a/lg'],
          actor: to('a/lg'),
          verbs: [verb('reports-to', 'a/ng')],
        },
        {
          quote: 'Mandattiden är inte reglerad.',
          topic: 'term',
          about: ['a/lg'],
          verbs: limit('unregulated'),
        },
        { quote: 'Stödet är inte bestämt.', topic: 'support', about: ['a/lg'], verbs: limit('undecided') },
        { quote: 'Mötena varierar.', topic: 'meetings', about: ['a/lg'], verbs: limit('varies') },
        {
          quote: 'Jäv regleras i lag.',
          topic: 'conflict-of-interest',
          about: ['a/lg'],
          verbs: limit('elsewhere'),
        },
        {
          quote: 'Kostnader ingår inte.',
          topic: 'funding',
          about: ['a/lg'],
          verbs: [verb('excludes', 'a/lo')],
        },
        { quote: 'Tandvård ingår inte.', topic: 'scope', about: ['a/lg'], verbs: [verb('excludes', 'a/lo')] },
        { quote: 'Gruppen fanns förr.', topic: 'organisation', about: ['a/lg'], background: true },
        { quote: 'LG samlar in data.', topic: 'task', about: ['a/lg'], actor: to('a/lg') },
        {
          quote: 'LG tar inte upp bemanning.',
          topic: 'task',
          about: ['a/lg'],
          actor: to('a/lg'),
          verbs: [verb('excludes', 'a/lo')],
        },
        { quote: 'Det dokumenteras.', topic: 'documentation', about: ['a/ng'], actor: nobody },
      ],
    ),
    document(
      'a/avtal',
      ['a/lg'],
      [{ quote: 'Mandattiden beslutas sedan.', topic: 'term', about: ['a/lg'], verbs: limit('undecided') }],
    ),
  ],
});

const coverage = topicCoverage(graph);
const point = (topic: Topic, group = 'a/lg', of = 'a/uppdrag') =>
  coverage.find((one) => one.topic === topic && one.group === group && one.document === of);

describe('coverage of topics', () => {
  it('has one point for every topic of every document and group with a mandate', () => {
    const keys = coverage.map(({ group, document: of, topic }) => `${group} ${of} ${topic}`);
    const expected = ['a/lg a/uppdrag', 'a/ng a/uppdrag', 'a/lg a/avtal'];
    expect(keys).toEqual(expected.flatMap((key) => TOPIC_IDS.map((topic) => `${key} ${topic}`)));
  });

  it.each([
    ['purpose', 'stated', [1]],
    ['appointment', 'stated', [2]],
    ['composition', 'stated', [2]],
    ['reporting', 'stated', [3]],
    ['term', 'unregulated', [4]],
    ['support', 'undecided', [5]],
    ['meetings', 'varies', [6]],
    ['conflict-of-interest', 'elsewhere', [7]],
    ['funding', 'out-of-scope', [8]],
    ['scope', 'stated', [9]],
    ['organisation', 'unstated', []],
    ['task', 'stated', [11]],
    ['communication', 'unstated', []],
    ['documentation', 'unstated', []],
  ] as const)('holds %s to be %s', (topic, state, statements) => {
    expect(point(topic)).toMatchObject({
      state,
      statements: statements.map((number) => `a/uppdrag@1#allt-${number}`),
    });
  });

  it('answers for one group only what is said of it', () => {
    expect(point('documentation', 'a/ng')).toMatchObject({ state: 'stated' });
    expect(point('reporting', 'a/ng')).toMatchObject({ state: 'unstated', statements: [] });
    expect(point('term', 'a/ng')).toMatchObject({ state: 'unstated' });
  });

  it('takes what is done by a group, or said of another, for no answer on the group itself', () => {
    const named = graphOf({
      organisations: { a: {} },
      groups: { 'a/lg': {}, 'a/ng': {}, 'a/lo': {} },
      roles: { ledamot: {}, chef: {} },
      documents: [
        document(
          'a/avtal',
          ['a/lg', 'a/ng'],
          [
            {
              quote: 'NG inrättar LG.',
              topic: 'establishment',
              actor: to('a/ng'),
              verbs: [verb('establishes', 'a/lg')],
            },
            {
              quote: 'NG är uppdragsgivare.',
              topic: 'commissioner',
              actor: to('a/ng'),
              verbs: [verb('commissions', 'a/lg')],
            },
            {
              quote: 'Chefen i NG utser.',
              topic: 'appointment',
              actor: to('a/ng/chef'),
              verbs: [verb('appoints', 'a/lg/ledamot')],
            },
            { quote: 'NG svarar på frågor.', topic: 'communication', about: ['a/lo'], actor: to('a/ng') },
          ],
        ),
      ],
    });
    const stated = topicCoverage(named).filter(({ state }) => state === 'stated');
    expect(stated.map(({ group, topic }) => `${group} ${topic}`)).toEqual([
      'a/lg commissioner',
      'a/lg establishment',
      'a/lg appointment',
      'a/ng communication',
    ]);
  });

  it('keeps each document to what it says itself', () => {
    expect(point('term', 'a/lg', 'a/avtal')).toMatchObject({
      state: 'undecided',
      statements: ['a/avtal@1#allt-1'],
    });
    expect(point('reporting', 'a/lg', 'a/avtal')).toMatchObject({ state: 'unstated' });
  });
});
