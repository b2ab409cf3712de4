import { describe, expect, it } from 'vitest';
import { broaderRoles } from '../../../src/model/views/post-roles.ts';
import { dutyRuns } from '../../../src/model/views/duty-runs.ts';
import type { DutyRow } from '../../../src/model/views/duty-row.ts';
import { groupToc } from '../../../src/model/views/group-toc.ts';
import { groupView } from '../../../src/model/views/group-view.ts';
import { lastDay } from '../../../src/model/views/last-day.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { byStrength } from '../../../src/model/views/strength-groups.ts';
import { STRENGTH_ORDER, STRENGTHS } from '../../../src/model/views/strength-words.ts';
import { counted } from '../../../src/model/views/swedish.ts';
import { graphOf, nobody, to, type Said } from './fixture.ts';
import { sampleGraph } from './sample.ts';

describe('the last day that keeps a deadline', () => {
  it.each([
    ['02-28', 'before', '27 februari'],
    ['03-01', 'before', 'den sista februari'],
    ['01-01', 'before', '31 december'],
    ['02-29', 'on', 'den sista februari'],
    ['02-29', 'before', '28 februari'],
    ['10-15', 'on', '15 oktober'],
  ] as const)('%s %s is %s', (monthDay, bound, words) => {
    expect(lastDay({ 'month-day': monthDay, bound })).toBe(words);
  });
});

describe('numbers of things', () => {
  it.each([
    [1, '1 grupp'],
    [0, '0 grupper'],
    [1200, '1 200 grupper'],
  ])('%i', (count, words) => {
    expect(counted(count, 'grupp', 'grupper').replace(/\s/g, ' ')).toBe(words);
  });
});

describe('strengths', () => {
  const rows = [...STRENGTH_ORDER].reverse().map((modality) => ({
    strength: { modality, word: STRENGTHS[modality].word, meaning: STRENGTHS[modality].meaning },
  }));

  it('stand in one order, each under its own heading', () => {
    const groups = byStrength(rows);
    expect(groups.map(({ modality }) => modality)).toEqual(STRENGTH_ORDER);
    expect(new Set(groups.map(({ you }) => you)).size).toBe(groups.length);
  });

  it('never put what is allowed under what is demanded', () => {
    const [may] = byStrength(rows.filter(({ strength }) => strength.modality === 'may'));
    expect(may).toMatchObject({ heading: 'Kan', you: 'Det här kan du göra' });
  });
});

describe('runs of rows', () => {
  const row = (more: Partial<DutyRow>) =>
    ({ topic: 'task', general: false, draft: false, ...more }) as DutyRow;

  it('name a lead-in once, and topics only where there are several', () => {
    const runs = dutyRuns([row({ leadIn: 'Gruppen ska' }), row({ leadIn: 'Gruppen ska' }), row({})]);
    expect(runs.map(({ topic, leadIn, rows }) => [topic, leadIn, rows.length])).toEqual([
      [undefined, 'Gruppen ska', 2],
      [undefined, undefined, 1],
    ]);
    expect(dutyRuns([row({}), row({ topic: 'meetings' })]).map(({ topic }) => topic)).toEqual([
      'Uppdrag',
      'Möten',
    ]);
  });

  it("put the group's own before its series'", () => {
    const runs = dutyRuns([row({ general: true }), row({})]);
    expect(runs.map(({ general }) => general)).toEqual([false, true]);
  });
});

describe('broader roles', () => {
  it.each([
    [{ a: { broader: 'b' }, b: { broader: 'c' }, c: {} }, ['b', 'c']],
    [{ a: { broader: 'b' }, b: { broader: 'a' } }, ['b']],
    [{ a: { broader: 'missing' } }, ['missing']],
  ])('of %j', (roles, expected) => {
    expect(broaderRoles(graphOf({ roles }), 'a')).toEqual(expected);
  });
});

it('lists in the contents only what the page has', () => {
  const items = groupToc(groupView(sampleGraph(), 'a/stubbe'));
  expect(items).toEqual([{ id: 'om-gruppen', text: 'Namn och tillhörighet' }]);
});

describe('where a sentence is read', () => {
  /** One sentence about the group, said in one way; which part of the page has it? */
  const partOf = (said: Omit<Said, 'quote'>) => {
    const graph = graphOf({
      organisations: { a: {} },
      roles: { ordforande: { name: 'ordförande', leads: true } },
      groups: { 'a/g': {}, 'a/x': {} },
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
    const view = groupView(graph, 'a/g');
    return [...(view.duties.length > 0 ? ['duty'] : []), ...view.parts.map(({ key }) => key)].join();
  };
  const object = (...ids: string[]) => ({ object: { reference: to(...ids) } });

  it.each<[string, Omit<Said, 'quote'>, string]>([
    ['the group does it', {}, 'duty'],
    ['nobody is said to do it', { actor: nobody }, 'duty'],
    ['another does it', { actor: to('a/x') }, 'others'],
    ['only a post does it', { actor: to('a/g/ordforande') }, ''],
    ['a post does it about meetings', { actor: to('a/g/ordforande'), topic: 'meetings' }, 'meetings'],
    ['background', { background: true, modality: 'told' }, ''],
    [
      'another appoints',
      { actor: to('a/x'), verbs: [{ verb: 'appoints', ...object('a/g/ordforande') }] },
      'composition',
    ],
    ['the group appoints elsewhere', { verbs: [{ verb: 'appoints', ...object('a/x') }] }, 'decision'],
    [
      'another starts it',
      { actor: to('a/x'), verbs: [{ verb: 'initiates', ...object('a/g') }] },
      'establishment',
    ],
    ['another supports it', { actor: to('a/x'), verbs: [{ verb: 'supports', ...object('a/g') }] }, 'support'],
    ['it supports another', { verbs: [{ verb: 'supports', ...object('a/x') }] }, 'duty'],
    ['another pays', { actor: to('a/x'), verbs: [{ verb: 'pays-for', ...object('a/g') }] }, 'funding'],
    ['it reports', { verbs: [{ verb: 'reports-to', ...object('a/x') }] }, 'reporting'],
    ['it is part of another', { verbs: [{ verb: 'part-of', ...object('a/x') }] }, ''],
  ])('%s', (_, said, part) => {
    expect(partOf(said)).toBe(part);
  });
});

it('names a term once, without its holder, and says whose it is', () => {
  const graph = graphOf({
    organisations: { a: {} },
    roles: { ordforande: { name: 'ordförande', leads: true } },
    groups: { 'a/g': {} },
    documents: [
      {
        id: 'a/d',
        about: ['a/g'],
        sections: {
          s: {
            heading: 'S',
            sentences: ['Två år i taget.'],
            says: [
              {
                quote: 'Två år i taget',
                verbs: [
                  {
                    verb: 'term',
                    object: { value: { duration: 'P2Y' }, parts: { of: to('a/g/ordforande') } },
                  },
                ],
              },
            ],
          },
        },
      },
    ],
  });
  const [row] = groupView(graph, 'a/g').brief.find(({ key }) => key === 'term')?.rows ?? [];
  expect(row && phraseText(row.others)).toBe('två år');
  expect(row?.circumstances.map(({ label, value }) => `${label}: ${phraseText(value)}`)).toEqual([
    'Gäller: ordförande',
  ]);
});
