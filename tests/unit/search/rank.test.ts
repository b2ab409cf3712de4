import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/search/lexicon/types.ts';
import type { Plan } from '../../../src/search/query/plan.ts';
import { hitOf } from '../../../src/search/rank/hit.ts';
import { membersOf } from '../../../src/search/rank/members.ts';
import { rank } from '../../../src/search/rank/rank.ts';
import type { IndexedRecord, IndexFilters, TextIndex } from '../../../src/search/rank/text-index.ts';
import { RECORD_KINDS } from '../../../src/search/record.ts';

type Kind = keyof typeof RECORD_KINDS;

function record(
  kind: Kind,
  url: string,
  content: string,
  filters: IndexFilters = {},
  title = url,
): IndexedRecord {
  return { url, title, content, filters: { slag: [RECORD_KINDS[kind]], ...filters } };
}

const LAG = { grupp: ['a/lag'], gruppslag: ['LAG'] };
const RECORDS: readonly IndexedRecord[] = [
  record('section', '/d/#moten', 'möten leds av ordföranden', {
    ...LAG,
    roll: ['Ordförande'],
    dokument: ['D'],
  }),
  record('section', '/d/#annat', 'om annat', { dokument: ['D'], fraga: ['0'] }),
  record('term', '/ordlista/#moten', 'möten'),
  record('group', '/grupper/a/lag/', 'utan', LAG),
  record('post', '/grupper/a/lag/ordforande/', 'utan', { ...LAG, roll: ['Ordförande'] }),
  record('post', '/grupper/a/lag/ledamot/', 'utan', { ...LAG, roll: ['Ledamot'] }),
  record('group', '/grupper/b/annan/', 'utan', { grupp: ['b/annan'] }),
  record('comparison', '/jamfor/lag/', 'likheter', { ...LAG }),
  record('section', '/wide/#moten', 'möten', { organisation: ['Storregionen'], galler: ['Regionen'] }),
  record('section', '/other/#moten', 'möten', { organisation: ['Annan'] }),
  record('section', '/long/#rapport', 'rapporter', { fraga: ['1'] }, 'Årets rapporter'),
  record('section', '/plan/#steg', 'planen skickas in', { vag: ['0', '1'] }),
  record('process', '/beslutsvagar/a/plan/', 'utan', { vag: ['0'] }),
  record('process', '/beslutsvagar/a/planen/', 'planen', { vag: ['2'] }),
  record('process', '/beslutsvagar/b/planen/', 'planen', { vag: ['1'] }),
  record('section', '/numbered/#rapport', 'rapporter', {}, '3.6 Rapporter'),
];

const passes = ({ filters }: IndexedRecord, wanted: IndexFilters): boolean =>
  Object.entries(wanted).every(([name, values]) => values.some((value) => filters[name]?.includes(value)));

const index: TextIndex = {
  search: (words, filters) =>
    Promise.resolve(
      RECORDS.filter(
        (one) => passes(one, filters) && (words ?? '').split(' ').every((word) => one.content.includes(word)),
      ).map(({ url }) => ({ id: url, score: 1 })),
    ),
  load: (id) => {
    const found = RECORDS.find(({ url }) => url === id);
    return found ? Promise.resolve(found) : Promise.reject(new Error(id));
  },
};

const concept = (words: string, names: readonly Name[] = []) => ({
  words,
  names,
  weight: 1,
  alternatives: [{ text: words, weight: 1 }],
});
const nameOf = (kind: Name['kind'], id: string, name: string): Name => ({
  kind,
  id,
  name,
  url: '',
  variants: [],
});
const GROUP = nameOf('group', 'a/lag', 'LAG');
const REGION = nameOf('organisation', 'regionen', 'Regionen');

async function ranked(
  concepts: Plan['concepts'],
  {
    compares = false,
    filters = {},
    literal = false,
    likeness = () => 0,
  }: {
    compares?: boolean;
    filters?: IndexFilters;
    literal?: boolean;
    likeness?: Plan['likeness'];
  } = {},
): Promise<string[]> {
  const query = { words: [], phrases: [], english: false };
  const notes = { corrected: [], also: [], missing: [], changed: false };
  const plan: Plan = { query, concepts, missing: [], compares, likeness, notes };
  const found = await rank({ plan, aims: [], filters, literal }, new Set(), index, membersOf(index));
  return found.map(({ id }) => id);
}

describe('rank', () => {
  it('has a section before a term that says the same, and leaves out what says nothing of it', async () => {
    const found = await ranked([concept('möten')]);
    expect(found.indexOf('/d/#moten')).toBeLessThan(found.indexOf('/ordlista/#moten'));
    expect(found).not.toContain('/d/#annat');
  });

  it('has a section first whose questions the query is like, and finds none by that alone', async () => {
    const found = await ranked([concept('rapporter')], {
      likeness: (section) => (section === undefined ? 0 : 20),
    });
    expect(found).toEqual(['/long/#rapport', '/numbered/#rapport']);
  });

  it('has a title of nothing else first, whatever its number', async () => {
    expect(await ranked([concept('rapporter')])).toEqual(['/numbered/#rapport', '/long/#rapport']);
  });

  it('finds the pages of the group and the post that a section is about, behind the section', async () => {
    const found = await ranked([concept('leds')]);
    expect(found[0]).toBe('/d/#moten');
    expect(found.slice(1).sort()).toEqual(['/grupper/a/lag/', '/grupper/a/lag/ordforande/']);
  });

  it('finds the decision path that a section is a step of, behind the section and paths with the words', async () => {
    expect(await ranked([concept('planen')])).toEqual([
      '/plan/#steg',
      '/beslutsvagar/a/planen/',
      '/beslutsvagar/b/planen/',
      '/beslutsvagar/a/plan/',
    ]);
  });

  it('keeps to what has the words where they are searched for as they stand', async () => {
    expect(await ranked([concept('leds')], { literal: true })).toEqual(['/d/#moten']);
  });

  it('keeps to the filters also for pages that no word was found on', async () => {
    expect(await ranked([concept('leds')], { filters: { slag: [RECORD_KINDS.section] } })).toEqual([
      '/d/#moten',
    ]);
  });

  it.each([
    ['nothing but groups', [concept('lag', [GROUP])], 0],
    ['what groups do', [concept('lag', [GROUP]), concept('möten')], 1],
  ])('leads who compares %s to the page of comparison, place %#', async (_, concepts, least) => {
    const found = await ranked(concepts, { compares: true });
    expect(found.indexOf('/jamfor/lag/')).toBeGreaterThanOrEqual(least);
    expect(found.slice(0, 4)).toContain('/jamfor/lag/');
    expect((await ranked(concepts)).indexOf('/jamfor/lag/')).toBeGreaterThan(found.indexOf('/jamfor/lag/'));
  });

  it('counts what holds for an organisation, since it is a member, as its own', async () => {
    const found = await ranked([concept('möten'), concept('regionen', [REGION])]);
    expect(found.indexOf('/wide/#moten')).toBeLessThan(found.indexOf('/other/#moten'));
    expect(found[0]).toBe('/wide/#moten');
  });
});

describe('hitOf', () => {
  it('shows no words of a record that has none', () => {
    const { excerpt, kind } = hitOf(record('group', '/grupper/a/lag/', 'utantext.', LAG), 1, new Map());
    expect([kind, excerpt]).toEqual(['group', []]);
  });
});
