import { expect, test } from 'vitest';
import { groupView } from '../../../src/model/views/group-view.ts';
import { graphOf, to, verb, type Said } from './fixture.ts';

/** What a group's page says of its decisions, when its mandate says one thing. */
function decisionOf(said: Omit<Said, 'quote'>) {
  const graph = graphOf({
    organisations: { a: {} },
    groups: { 'a/g': {}, 'a/x': {} },
    roles: { ledamot: { name: 'ledamot' } },
    posts: ['a/g/ledamot', 'a/x/ledamot'],
    documents: [
      {
        id: 'a/d',
        about: ['a/g'],
        sections: {
          s: { heading: 'S', sentences: ['Så är det.'], says: [{ quote: 'Så är det', ...said }] },
        },
      },
    ],
  });
  return groupView(graph, 'a/g').silence.find(({ key }) => key === 'decision')?.state;
}

test.each<[string, Omit<Said, 'quote'>, string]>([
  ['it decides something', { verbs: [verb('decides', 'a/x')] }, 'stated'],
  ['it appoints to another group', { verbs: [verb('appoints', 'a/x/ledamot')] }, 'stated'],
  ['it appoints members of another', { verbs: [verb('appoints')], of: to('a/x/ledamot') }, 'stated'],
  ['it appoints to itself', { verbs: [verb('appoints', 'a/g/ledamot')] }, 'unstated'],
  ['it may co-opt to itself', { modality: 'may', verbs: [verb('co-opts', 'a/g')] }, 'unstated'],
  ['another appoints', { actor: to('a/x'), verbs: [verb('appoints', 'a/x/ledamot')] }, 'unstated'],
  ['it nominates only', { verbs: [verb('nominates', 'a/x/ledamot')] }, 'unstated'],
])('what a group may decide, when %s', (_name, said, state) => {
  expect(decisionOf(said)).toBe(state);
});
