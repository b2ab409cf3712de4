import { describe, expect, it } from 'vitest';
import { postView } from '../../../src/model/views/post-view.ts';
import { graphOf, to, verb } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const chairs = graphOf({
  organisations: { a: { name: 'Region A' } },
  groups: { 'a/g': { name: 'Gruppen' }, 'a/h': { name: 'Rådet' } },
  roles: { ordforande: { name: 'ordförande' } },
  documents: [
    {
      id: 'a/uppdrag',
      about: ['a/g', 'a/h'],
      sections: {
        leder: {
          heading: 'Ordförande',
          sentences: ['Ordföranden leder gruppen.', 'Ordföranden leder rådet.'],
          says: [
            { quote: 'leder gruppen', actor: to('a/g/ordforande'), verbs: [verb('leads', 'a/g')] },
            { quote: 'leder rådet', actor: to('a/h/ordforande'), verbs: [verb('leads', 'a/h')] },
          ],
        },
      },
    },
  ],
});

describe('from the page of a post', () => {
  it('leads to the role across groups, where several have it, and to no year that is empty', () => {
    expect(postView(chairs, 'a/g/ordforande').onward).toEqual({
      paths: [],
      elsewhere: '/roller/ordforande/',
    });
  });

  it('leads to the year of its group, and to no other group where there is none', () => {
    expect(postView(sampleGraph(), 'a/lg/ordforande').onward).toEqual({
      paths: [],
      year: '/grupper/a/lg/#aret',
    });
  });
});
