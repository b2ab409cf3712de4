import { describe, expect, it } from 'vitest';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import { graphOf, nobody, to, verb } from './fixture.ts';

const graph = graphOf({
  organisations: { a: { name: 'Region A' } },
  groups: { 'a/g': { name: 'Gruppen' } },
  roles: { chef: { name: 'chef' }, ledamot: { name: 'ledamot' } },
  documents: [
    {
      id: 'a/uppdrag',
      about: ['a/g'],
      sections: {
        utser: {
          heading: 'Så utses',
          sentences: [
            'Regionen utser ledamöter i samråd med cheferna.',
            'Gruppen inrättas i samråd med cheferna.',
            'Regionen planerar i samråd med cheferna.',
          ],
          says: [
            {
              quote: 'utser ledamöter i samråd',
              actor: to('a'),
              consulting: to('a/chef'),
              verbs: [verb('appoints', 'a/g/ledamot')],
            },
            {
              quote: 'inrättas i samråd',
              actor: nobody,
              consulting: to('a/chef'),
              verbs: [verb('establishes', 'a/g')],
            },
            { quote: 'planerar i samråd', actor: to('a'), consulting: to('a/chef'), verbs: [] },
          ],
        },
      },
    },
  ],
});

describe('one who is consulted', () => {
  const asked = postView(graph, 'a/chef').ties.find(({ label }) => label === 'tillfrågas i samråd av');

  it('sees on what, for each act', () => {
    const on = asked?.rows.map(({ circumstances }) =>
      circumstances.map(({ label, value }) => `${label}: ${phraseText(value)}`),
    );
    expect(on).toEqual([
      ['Om: att utse ledamot i Gruppen'],
      ['Om: att inrätta Gruppen'],
      ['Om: planerar i samråd'],
    ]);
  });
});
