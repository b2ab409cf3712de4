import { describe, expect, it } from 'vitest';
import { groupView } from '../../../src/model/views/group-view.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import type { TieRow } from '../../../src/model/views/tie-row.ts';
import { graphOf, seats, to, verb } from './fixture.ts';

/** A group whose texts name who appoints to some of its posts. */
function graphAppointing(...posts: readonly string[]) {
  return graphOf({
    organisations: { a: { name: 'A' } },
    groups: { 'a/g': { name: 'Gruppen' }, 'a/n': { name: 'Nämnden' } },
    roles: {
      ledamot: { name: 'ledamot', plural: 'ledamöter' },
      ordforande: { name: 'ordförande', broader: 'ledamot', leads: true },
      kommun: { name: 'kommunal representant', broader: 'ledamot' },
      ovrig: { name: 'övrig ledamot', broader: 'ledamot' },
    },
    posts: ['a/g/ledamot'],
    documents: [
      {
        id: 'a/uppdrag',
        about: ['a/g'],
        sections: {
          utser: {
            heading: 'Så utses',
            sentences: ['Nämnden utser dem.', 'Varje region ska ha en ledamot.'],
            says: [
              {
                quote: 'utser dem',
                topic: 'appointment',
                actor: to('a/n'),
                verbs: [verb('appoints', ...posts.map((post) => `a/g/${post}`))],
              },
              {
                quote: 'ska ha en ledamot',
                topic: 'composition',
                modality: 'shall',
                strengthWord: 'ska',
                actor: to('a'),
                verbs: [seats('a', 1)],
              },
            ],
          },
        },
      },
    ],
  });
}

const told = (rows: readonly TieRow[] = []) =>
  rows.map(({ others, circumstances }) =>
    [phraseText(others), ...circumstances.map(({ value }) => phraseText(value))].join(': '),
  );

describe.each([
  [['ledamot'], ['Nämnden'], ['Nämnden: ledamot'], 'stated'],
  [
    ['kommun'],
    ['Nämnden: kommunal representant', 'anges inte: annan ledamot'],
    ['Nämnden: kommunal representant', 'anges inte: övriga ledamöter'],
    'unstated',
  ],
  [['ordforande'], [], ['Nämnden: ordförande', 'anges inte: övriga ledamöter'], 'unstated'],
  [['ordforande', 'ovrig'], ['Nämnden: övrig ledamot'], ['Nämnden: ordförande och övrig ledamot'], 'stated'],
])('appointments of %s', (posts, ofMember, ofGroup, state) => {
  const graph = graphAppointing(...posts);
  const member = postView(graph, 'a/g/ledamot');
  const group = groupView(graph, 'a/g');

  it('tells a member who appoints, and whether that holds for every member', () => {
    expect(told(member.brief.find(({ key }) => key === 'appointment')?.rows)).toEqual(ofMember);
  });

  it('tells the group’s readers the same', () => {
    expect(told(group.brief.find(({ key }) => key === 'appointment')?.rows)).toEqual(ofGroup);
    expect(group.silence.find(({ key }) => key === 'appointment')?.state).toBe(state);
  });

  it('shows who is to have a place in the role', () => {
    const [seat] = member.brief.find(({ key }) => key === 'seats')?.rows ?? [];
    expect(seat?.strength.word).toBe('ska');
    expect(phraseText(seat?.others ?? [])).toBe('A som ledamot, en plats');
  });
});
