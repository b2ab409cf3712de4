import { describe, expect, it } from 'vitest';
import { groupView } from '../../../src/model/views/group-view.ts';
import type { VerbUse } from '../../../src/model/graph/types.ts';
import { graphOf, verb, type DocumentSketch, type Said } from './fixture.ts';

const limit = (value: string): readonly VerbUse[] => [{ verb: 'silent', object: { value: value as never } }];

const document = (id: string, says: readonly Said[]): DocumentSketch => ({
  id,
  about: ['a/lg'],
  sections: { allt: { heading: 'Allt', number: '1', sentences: says.map(({ quote }) => quote), says } },
});

const graph = graphOf({
  organisations: { a: {} },
  groups: { 'a/lg': {}, 'a/lo': {} },
  documents: [
    document('a/uppdrag', [
      { quote: 'LG rapporterar till LO.', topic: 'reporting', verbs: [verb('reports-to', 'a/lo')] },
      { quote: 'När det sker är inte reglerat.', topic: 'reporting', verbs: limit('unregulated') },
      { quote: 'Hur LG informerar är inte reglerat.', topic: 'communication', verbs: limit('unregulated') },
    ]),
    document('a/avtal', [
      { quote: 'Mandattiden är inte bestämd.', topic: 'term', verbs: limit('undecided') },
      { quote: 'Kostnader ingår inte.', topic: 'funding', verbs: [verb('excludes', 'a/lo')] },
      { quote: 'Jäv var en fråga förr.', topic: 'conflict-of-interest', background: true },
    ]),
  ],
});

describe('what the documents of a group leave out', () => {
  const { silence } = groupView(graph, 'a/lg');
  const point = (key: string) => silence.find((one) => one.key === key);

  it.each([
    ['reporting', 'stated', 'a/uppdrag'],
    ['reporting-time', 'unregulated', 'a/uppdrag'],
    ['term', 'undecided', 'a/avtal'],
    ['funding', 'out-of-scope', 'a/avtal'],
  ])('holds %s to be %s, from any of its documents', (key, state, source) => {
    expect(point(key)).toMatchObject({ state, citations: [{ documentId: source }] });
  });

  it('takes background for no answer', () => {
    expect(point('conflict-of-interest')).toMatchObject({ state: 'unstated', citations: [] });
  });

  it('tells what a text leaves open on a topic that no question asks of', () => {
    expect(silence.at(-1)).toMatchObject({
      question: 'kommunikation',
      state: 'unregulated',
      quote: 'Hur LG informerar är inte reglerat.',
      citations: [{ documentId: 'a/uppdrag', label: '1' }],
    });
  });
});
