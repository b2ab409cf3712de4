import { describe, expect, it } from 'vitest';
import { abbreviationPages } from '../../../src/model/views/abbreviations.ts';
import { glossary } from '../../../src/model/views/glossary.ts';
import { groupList } from '../../../src/model/views/group-list.ts';
import { letterLinks, splitPages } from '../../../src/model/views/list-pages.ts';
import { organisationList } from '../../../src/model/views/organisation-list.ts';
import { organisationView } from '../../../src/model/views/organisation-view.ts';
import { referenceList } from '../../../src/model/views/reference-list.ts';
import { roleList } from '../../../src/model/views/role-list.ts';
import { roleView } from '../../../src/model/views/role-view.ts';
import { startList } from '../../../src/model/views/start-list.ts';
import { letterOf } from '../../../src/model/views/swedish.ts';
import { graphOf, to, verb } from './fixture.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph();
const name = (text: string) => text;

describe('letters', () => {
  it.each([
    ['åldrande', 'Å'],
    ['Ändring', 'Ä'],
    ['öron', 'Ö'],
    ['élan', 'E'],
    ['2-årsplan', '#'],
    ['', '#'],
  ])('%s stands under %s', (word, letter) => {
    expect(letterOf(word)).toBe(letter);
  });
});

describe('long lists', () => {
  const words = ['akut', 'barn', 'barnvård', 'ögon', 'öron'];

  it('become pages of bounded size that say what they reach over', () => {
    expect(splitPages(words, name, 2).map(({ number, from, to: last }) => [number, from, last])).toEqual([
      [1, 'Akut', 'Barn'],
      [2, 'Barnvård', 'Ögon'],
      [3, 'Öron', 'Öron'],
    ]);
  });

  it('send each letter to the page where it begins', () => {
    expect(letterLinks(splitPages(words, name, 2), name)).toEqual([
      { letter: 'A', page: 1 },
      { letter: 'B', page: 1 },
      { letter: 'Ö', page: 2 },
    ]);
  });

  it('have no pages when they are empty', () => {
    expect(splitPages([], name)).toEqual([]);
  });

  it('keep every page bounded at a thousand groups', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `a/g-${index + 1}`);
    const many = graphOf({
      organisations: { a: { name: 'A' } },
      kinds: { k: { name: 'k', plural: 'k', level: 'lokal' } },
      roles: { ordforande: { name: 'ordförande' } },
      groups: Object.fromEntries(ids.map((id) => [id, { name: id, kind: 'k' }])),
      posts: ids.map((id) => `${id}/ordforande`),
    });
    const list = groupList(many);
    const sizes = [
      ...[...list.organisations, ...list.kinds].map(({ items }) => items.length),
      ...list.pages.map(({ items }) => items.length),
      ...organisationView(many, 'a').forms.map(({ items }) => items.length),
      ...startList(many).flatMap(({ pages }) => pages.map(({ items }) => items.length)),
      roleView(many, 'ordforande').holders.length,
    ];
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(list).toMatchObject({
      total: 1000,
      organisations: [{ total: 1000, more: 1000, moreUrl: '/organisation/a/#grupper' }],
      kinds: [{ total: 1000, more: 995, moreUrl: '/grupper/a-o/1/' }],
    });
  });
});

describe('groups', () => {
  it('are listed by organisation and kind, with anchors that kinds are linked by', () => {
    const list = groupList(graph);
    expect(list.kinds).toMatchObject([{ id: 'slag-lokal-grupp', heading: 'Lokala grupper', total: 2 }]);
    expect(list.organisations).toMatchObject([{ heading: 'Region A', url: '/organisation/a/', total: 5 }]);
  });

  it('say whether a document says anything about them', () => {
    const items = groupList(graph).pages.flatMap((page) => page.items);
    expect(items.find(({ id }) => id === 'a/stubbe')?.described).toBe(false);
  });
});

describe('roles', () => {
  it('stand under the role that they also are', () => {
    const [, ledamot] = roleList(graph);
    expect(ledamot?.narrower.map((role) => role.name)).toEqual([
      'Kommunal representant',
      'Ordförande',
      'Övrig ledamot',
    ]);
  });

  it('keep apart what groups share and what is only their own', () => {
    const says = (id: string, own: string) => ({
      id,
      about: [id.replace('/u', '/g')],
      sections: {
        o: {
          heading: 'Ordförande',
          sentences: ['Leder gruppen.', own],
          says: ['Leder gruppen', own.slice(0, -1)].map((quote) => ({
            quote,
            actor: to(`${id.replace('/u', '/g')}/ordforande`),
          })),
        },
      },
    });
    const two = graphOf({
      organisations: { a: {}, b: {} },
      roles: { ordforande: { name: 'ordförande', leads: true } },
      groups: { 'a/g': { name: 'Grupp A' }, 'b/g': { name: 'Grupp B' } },
      documents: [says('a/u', 'Skriver plan.'), says('b/u', 'Håller tal.')],
    });
    const view = roleView(two, 'ordforande');
    expect(view.common.map(({ bodies }) => bodies.map((body) => body.name))).toEqual([
      ['Grupp A', 'Grupp B'],
    ]);
    expect(view.holders.map(({ duties }) => duties.flatMap(({ rows }) => rows).length)).toEqual([1, 1]);
  });
});

describe('organisations', () => {
  it('stand on their levels', () => {
    expect(organisationList(graph).levels).toMatchObject([
      { id: 'lokal', organisations: [{ name: 'Region A', groups: 5, documents: 2, own: true }] },
    ]);
  });

  it('show groups by form, offices and documents', () => {
    const view = organisationView(graph, 'a');
    expect(view.forms.map(({ heading }) => heading).sort()).toEqual(['Enhet', 'Grupp', 'Råd']);
    expect(view.offices).toMatchObject([{ name: 'Direktör', url: '/organisation/a/direktor/' }]);
    expect(view.documents.map(({ title }) => title)).toEqual(['Avtal', 'Uppdrag för lokal grupp']);
  });
});

describe('the glossary', () => {
  const words = graphOf({
    organisations: { a: { name: 'Region A' }, b: { name: 'Region B' } },
    groups: {
      'a/lag': { name: 'Lokal arbetsgrupp', abbreviation: 'LAG' },
      'b/lag': { name: 'Lagret', abbreviation: 'LAG' },
    },
    terms: {
      'a/gap': { name: 'gapanalys', denotes: 'a/lag' },
      'b/gap': { name: 'Gapanalys' },
      'a/ovning': { name: 'övning' },
    },
    documents: [
      {
        id: 'a/d',
        about: ['a/lag'],
        sections: {
          s: {
            heading: 'Ord',
            sentences: ['Gapanalys är en jämförelse.'],
            says: [{ quote: 'Gapanalys är en jämförelse', verbs: [verb('defines', 'term:a/gap')] }],
          },
        },
      },
    ],
  });
  const { letters } = glossary(words);

  it('keeps one abbreviation of two publishers apart', () => {
    const items = abbreviationPages(words).flatMap((page) => page.items);
    expect(items.map((one) => [one.abbreviation, one.name, one.publisher])).toEqual([
      ['LAG', 'Lokal arbetsgrupp', 'Region A'],
      ['LAG', 'Lagret', 'Region B'],
    ]);
  });

  it('stands in Swedish order, with anchors', () => {
    expect(letters.map(({ letter }) => letter)).toEqual(['G', 'Ö']);
    expect(letters[0]?.items.map(({ anchor }) => anchor)).toEqual(['a-gap', 'b-gap']);
  });

  it('quotes the definition and points at the same word elsewhere', () => {
    const [first, second] = letters[0]?.items ?? [];
    expect(first?.definitions.map(({ citations }) => citations[0]?.label)).toEqual(['Ord']);
    expect(first).toMatchObject({ denotes: { url: '/grupper/a/lag/' }, elsewhere: [{ name: 'Region B' }] });
    expect(second?.definitions).toEqual([]);
  });
});

it('lists documents that are cited and not held, with the words that cite them', () => {
  expect(referenceList(graph).items).toMatchObject([
    { name: 'Planen', citedIn: [{ quote: 'bygger på planen' }], more: 0 },
  ]);
});

it('leads a newcomer from organisation to group to role', () => {
  const [a] = startList(graph);
  const groups = a?.pages.flatMap(({ items }) => items) ?? [];
  expect(groups.map((group) => group.name)).toEqual(['Lokal grupp', 'Lokal grupp hud']);
  expect(groups[1]?.roles[0]).toEqual({ name: 'Ordförande', url: '/grupper/a/lg-hud/ordforande/' });
});
