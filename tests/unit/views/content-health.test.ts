import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../../src/model/diagnostics/diagnostic.ts';
import { contentHealth } from '../../../src/model/views/content-health.ts';
import { groupView } from '../../../src/model/views/group-view.ts';
import { postView } from '../../../src/model/views/post-view.ts';
import { HEALTH_COLUMNS, healthTable } from '../../../src/model/views/health/health-table.ts';
import { graphOf, nobody, to, verb, type DocumentSketch, type Said } from './fixture.ts';

const document = (id: string, says: readonly Said[], data: DocumentSketch['data'] = {}): DocumentSketch => ({
  id,
  about: ['a/lg'],
  data,
  sections: { allt: { heading: 'Allt', number: '1', sentences: says.map(({ quote }) => quote), says } },
});

const graph = graphOf({
  organisations: { a: { name: 'Region A' } },
  groups: { 'a/lg': { name: 'Lokal grupp' }, 'a/lo': {}, 'a/ng': {}, 'a/stubbe': {} },
  roles: { ledamot: {}, sekreterare: {} },
  terms: { 'a/ord': { name: 'ord' } },
  references: { plan: { name: 'Planen' } },
  documents: [
    document('a/uppdrag', [
      {
        quote: 'Området utser ledamöterna.',
        topic: 'appointment',
        actor: to('a/lo'),
        verbs: [verb('appoints', 'a/lg/ledamot')],
      },
      { quote: 'Arbetet ska följas upp.', modality: 'shall', actor: nobody },
      {
        quote: 'Rapport lämnas.',
        modality: 'shall',
        actor: nobody,
        topic: 'reporting',
        reading: 'Vi läser det så.',
      },
      {
        quote: 'Mandattiden är inte reglerad.',
        topic: 'term',
        verbs: [{ verb: 'silent', object: { value: 'unregulated' } }],
      },
      { quote: 'Se planen.', verbs: [verb('cites', 'reference:plan')] },
    ]),
    document(
      'a/avtal',
      [
        {
          quote: 'Nätverket utser ledamöterna.',
          topic: 'appointment',
          actor: to('a/ng'),
          verbs: [verb('appoints', 'a/lg/ledamot')],
        },
      ],
      { status: 'beslutad', decision: { body: 'a', date: '2026-01-01' } },
    ),
    document('a/nytt', [{ quote: 'LG finns.' }], { status: 'utkast' }),
  ],
});

const PLACE = { file: 'a/uppdrag/1.md', line: 3, column: 1 };
const diagnostics = [
  diagnostic('DOK010', PLACE, { date: '2025-01-01' }),
  diagnostic('NET006', { ...PLACE, file: 'groups/a/stubbe.yaml' }, { label: 'gruppen stubbe' }),
  diagnostic('NET001', PLACE, { chain: 'a → a' }),
];

describe('the state of the content', () => {
  const health = contentHealth(graph, diagnostics);

  it('holds each group with a mandate against every question, as its own page does', () => {
    expect(health.silent.shown.map(({ group, organisation }) => [group.name, organisation])).toEqual([
      ['Lokal grupp', 'Region A'],
    ]);
    const onPage = groupView(graph, 'a/lg').silence.map(({ key, state }) => [key, state]);
    expect(health.silent.shown[0]?.points.map(({ key, state }) => [key, state])).toEqual(onPage);
    expect(onPage).toContainEqual(['funding', 'unstated']);
  });

  it('quotes what a text leaves open', () => {
    expect(health.open.shown).toMatchObject([
      { topic: 'Mandattid', words: 'lämnas uttryckligen oreglerat', quote: 'Mandattiden är inte reglerad.' },
    ]);
  });

  it('gathers what the check says by code, but nothing that stops a build', () => {
    const told = diagnostics.filter(({ severity }) => severity !== 'fel');
    expect(health.notices.shown.map(({ of, shown }) => [of.code, shown.length])).toEqual(
      told.map(({ code }) => [code, 1]).sort(),
    );
  });

  it('tells drafts, what a head lacks, and what is due', () => {
    const [agreement, draft, mandate] = ['a/avtal', 'a/nytt', 'a/uppdrag'].map((id) =>
      health.documents.shown.find(({ item }) => item.id === id),
    );
    expect(agreement).toBeUndefined();
    expect(draft).toMatchObject({ item: { draft: true }, words: [] });
    expect(mandate?.words.slice(0, 3)).toEqual([
      'status anges inte',
      'vem som har beslutat anges inte',
      'när det beslutades anges inte',
    ]);
  });

  it('counts duties that lie on nobody, document by document', () => {
    expect(health.passive.shown.map(({ of, total }) => [of.document.name, total])).toEqual([
      ['a/uppdrag', 2],
    ]);
  });

  it('names cited documents that are not here, with the words that cite them', () => {
    expect(health.references.shown).toMatchObject([
      { reference: { name: 'Planen' }, citations: [{ label: '1' }] },
    ]);
  });

  it('shows both answers where sources differ, here and where the question is', () => {
    const answers = health.differences.shown.map(({ question, rows }) => [
      question,
      rows.map(({ sentence }) => sentence.map(({ text }) => text).join('')),
    ]);
    expect(answers).toEqual([['utses av', ['Området utser ledamöterna.', 'Nätverket utser ledamöterna.']]]);
    expect(groupView(graph, 'a/lg').differences).toEqual(health.differences.shown);
    expect(postView(graph, 'a/lg/ledamot').differences).toEqual(health.differences.shown);
  });

  it('lists entries and words that no document speaks of', () => {
    expect(health.bare.shown.map(({ type, entry }) => `${type} ${entry.name}`)).toEqual([
      'Grupp a/stubbe',
      'Ord ord',
      'Roll sekreterare',
    ]);
  });

  it('lists our readings with the words they read', () => {
    expect(health.readings.shown).toMatchObject([
      { total: 1, shown: [{ text: 'Vi läser det så.', citation: { words: 'Rapport lämnas.' } }] },
    ]);
  });

  it('shows so many rows and counts the rest', () => {
    const short = contentHealth(graph, diagnostics, 1);
    expect(short.passive.shown).toMatchObject([{ shown: [{}], more: 1, total: 2 }]);
    expect(short.documents).toMatchObject({ more: 1, total: 2 });
    expect(short.bare.shown).toHaveLength(1);
  });

  it('has a row in the table for everything', () => {
    const rows = healthTable(graph, diagnostics);
    expect(rows.every((row) => row.length === HEALTH_COLUMNS.length)).toBe(true);
    const silent = health.silent.shown[0]?.points.filter(({ state }) => state !== 'stated') ?? [];
    const others = [1, 2, 2, 2, 1, 2, 3, 1];
    expect(rows).toHaveLength(others.reduce((sum, count) => sum + count, silent.length));
  });
});
