import { describe, expect, it } from 'vitest';
import { sectionNotes } from '../../../src/model/views/document-notes.ts';
import { groupList } from '../../../src/model/views/group-list.ts';
import { groupView } from '../../../src/model/views/group-view.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import { graphOf, nobody, seats, to, verb } from './fixture.ts';

const graph = graphOf({
  organisations: { a: { name: 'Region A' } },
  groups: {
    'a/g': { name: 'Gruppen' },
    'a/n': { name: 'Nätverket' },
    'a/r': { name: 'Rådet' },
    'a/s': { name: 'Stubben' },
  },
  roles: { stod: { name: 'stöd' }, ledamot: { name: 'ledamot' } },
  posts: ['a/r/stod'],
  documents: [
    {
      id: 'a/uppdrag',
      data: { status: 'utkast' },
      about: ['a/g'],
      sections: {
        utser: {
          heading: 'Så utses',
          sentences: ['Regionen utser ledamöter.', 'Gruppen informeras.', 'Regionen ska ha en ledamot.'],
          says: [
            {
              quote: 'utser ledamöter',
              actor: to('a'),
              via: to('a/n'),
              verbs: [verb('appoints', 'a/g/ledamot')],
            },
            { quote: 'informeras', actor: nobody, with: to('a/r/stod'), verbs: [verb('informs', 'a/g')] },
            {
              quote: 'ska ha en ledamot',
              modality: 'shall',
              actor: to('a'),
              verbs: [seats('a', 1)],
            },
          ],
        },
      },
    },
  ],
});

describe('a group that is only a way for others to act', () => {
  it.each([
    ['a/n', 'anlitas när', 'Region A utser ledamot i Gruppen'],
    ['a/r', 'är med när', 'Gruppen informeras'],
  ])('shows %s what it takes part in, and that it comes from a draft', (id, label, deed) => {
    const view = groupView(graph, id);
    expect(view.ties.map((tie) => [tie.label, tie.rows.map(({ others }) => phraseText(others))])).toEqual([
      [label, [deed]],
    ]);
    expect(view.draft).toBe(true);
  });

  it('shows the same on the page of its post', () => {
    expect(postView(graph, 'a/r/stod')).toMatchObject({ draft: true, ties: [{ label: 'är med när' }] });
  });
});

it('marks in lists a group that only drafts know', () => {
  const { organisations } = groupList(graph);
  expect(organisations.flatMap(({ items }) => items).map(({ id, draft }) => [id, draft])).toEqual([
    ['a/g', true],
    ['a/n', true],
    ['a/r', true],
    ['a/s', false],
  ]);
});

it('notes of a seat say in what group it is, not that its holder gives it', () => {
  const [section] = [...graph.shown.values()].flatMap(({ text }) => text.sections);
  const notes = section ? sectionNotes(graph, section, graph.statements).flatMap((group) => group.notes) : [];
  expect(notes.map(({ text }) => phraseText(text)).at(-1)).toBe('ha plats i Gruppen som ledamot, en plats');
});
