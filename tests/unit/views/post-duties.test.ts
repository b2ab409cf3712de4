import { expect, it } from 'vitest';
import { postView } from '../../../src/model/views/post-view.ts';
import { graphOf, seats, to, verb } from './fixture.ts';

const graph = graphOf({
  organisations: { a: { name: 'Region A' }, k: { name: 'Kommunen' } },
  groups: { 'a/g': { name: 'Gruppen' }, 'a/r': { name: 'Rådet' } },
  roles: { representant: { name: 'representant' }, ledamot: { name: 'ledamot' } },
  documents: [
    {
      id: 'a/uppdrag',
      about: ['a/g'],
      sections: {
        plats: {
          heading: 'Sammansättning',
          sentences: ['Länet utser representant från kommunen.', 'Gruppen ska nominera ledamöter i rådet.'],
          says: [
            {
              quote: 'representant från kommunen',
              actor: to('a/g/representant'),
              verbs: [seats('k', 1), verb('represents', 'k')],
            },
            {
              quote: 'ska nominera ledamöter i rådet',
              modality: 'shall',
              actor: to('a/g'),
              verbs: [verb('nominates', 'a/r/ledamot')],
            },
          ],
        },
      },
    },
  ],
});

const view = postView(graph, 'a/g/representant');
const quotes = (groups: typeof view.duties) =>
  groups.flatMap(({ rows }) => rows).map(({ sentence }) => sentence.map(({ text }) => text).join(''));

it('does not take the seat that somebody is given for something they do', () => {
  expect(view.duties).toEqual([]);
});

it('counts what the group nominates among its tasks', () => {
  expect(quotes(view.groupDuties)).toEqual(['Gruppen ska nominera ledamöter i rådet.']);
});
