import { describe, expect, it } from 'vitest';
import type { DutyRow } from '../../../src/model/views/duty-row.ts';
import { groupView, type GroupView } from '../../../src/model/views/group-view.ts';
import { phraseText } from '../../../src/model/views/phrase.ts';
import type { TieRow } from '../../../src/model/views/tie-row.ts';
import { sampleGraph } from './sample.ts';

const graph = sampleGraph();
const sentence = ({ sentence: segments }: DutyRow) => segments.map(({ text }) => text).join('');
const part = (view: GroupView, key: string) =>
  view.parts.find((one) => one.key === key)?.rows.map(sentence) ?? [];
const answer = (view: GroupView, key: string): readonly TieRow[] =>
  view.brief.find((one) => one.key === key)?.rows ?? [];

describe('a group with a mandate', () => {
  const view = groupView(graph, 'a/lg');

  it('says who it is, from the registry alone', () => {
    expect(view.identity).toMatchObject({
      name: 'Lokal grupp',
      abbreviation: 'LG',
      form: 'Grupp',
      level: 'Lokal nivå',
      organisation: { name: 'Region A', url: '/organisation/a/' },
      standsFor: 'varje lokal grupp',
      formerNames: ['Arbetslag (till 2019)'],
      instances: [{ name: 'Lokal grupp hud', url: '/grupper/a/lg-hud/' }],
    });
  });

  it.each([
    ['appointment', 'Lokalt område eller Stödenheten'],
    ['reporting', 'Lokalt område'],
  ])('answers %s', (key, expected) => {
    expect(answer(view, key).map(({ others }) => phraseText(others))).toEqual([expected]);
  });

  it.each(['funding', 'support', 'commissioner'])('leaves %s as a question without answer', (key) => {
    expect(view.brief.find((one) => one.key === key)?.rows).toEqual([]);
  });

  it.each([
    [
      'composition',
      [
        'Området eller Stödenheten utser ordförande och ledamöter.',
        'Gruppen kan ha två kommunala representanter.',
      ],
    ],
    ['meetings', ['Ordföranden avgör hur ofta gruppen träffas.']],
    ['reporting', ['Gruppen rapporterar till området.', 'Planen lämnas före den 28 februari.']],
    ['others', ['Cheferna ska ge tid.']],
    ['funding', []],
  ])('reads %s in one place', (key, sentences) => {
    expect(part(view, key)).toEqual(sentences);
  });

  it('reads each sentence once', () => {
    const all = [
      ...view.purpose,
      ...view.duties.flatMap(({ rows }) => rows),
      ...view.parts.flatMap(({ rows }) => rows),
    ].map(sentence);
    expect(all).toEqual([...new Set(all)]);
  });

  it('makes one row of a sentence with two statements of one strength, and marks the condition', () => {
    const [shall] = view.duties.filter(({ modality }) => modality === 'shall').flatMap(({ rows }) => rows);
    expect(shall?.sentence).toEqual([
      { kind: 'context', text: 'Gruppen ' },
      { kind: 'quote', text: 'ska följa planen' },
      { kind: 'context', text: ' och ' },
      { kind: 'condition', text: 'vid behov' },
      { kind: 'context', text: ' ' },
      { kind: 'quote', text: 'stödja andra' },
      { kind: 'context', text: '.' },
    ]);
    expect(shall?.citations.map(({ label }) => label)).toEqual(['2']);
  });

  it('keeps passive duties and says that nobody is named', () => {
    const passive = view.duties
      .flatMap(({ rows }) => rows)
      .find((row) => phraseText(row.who) === 'anges inte');
    expect(passive && sentence(passive)).toBe('Arbetet görs i samverkan.');
  });

  it('works out the last day that keeps a deadline', () => {
    const rows = view.parts.find(({ key }) => key === 'reporting')?.rows ?? [];
    expect(rows.map(({ lastDay }) => lastDay)).toEqual([undefined, '27 februari']);
  });

  it('never shows what a draft allows as more than that', () => {
    const [tie] = view.ties.find(({ label }) => label === 'inrättas av')?.rows ?? [];
    expect(tie).toMatchObject({ strength: { word: 'kan' }, draft: true });
  });

  it('tells documents that give the mandate from documents that mention the group', () => {
    expect(view.documents.about.map(({ id }) => id)).toEqual(['a/uppdrag']);
    expect(view.documents.mentioning.map(({ id }) => id)).toEqual(['a/avtal']);
  });

  it.each([
    ['appointment', 'stated'],
    ['establishment', 'stated'],
    ['chair', 'stated'],
    ['size', 'stated'],
    ['meetings', 'stated'],
    ['reporting-time', 'stated'],
    ['term', 'unregulated'],
    ['funding', 'unstated'],
    ['conflict-of-interest', 'unstated'],
  ])('holds %s to be %s', (key, state) => {
    expect(view.silence.find((point) => point.key === key)?.state).toBe(state);
  });

  it('quotes the words where the text says that it leaves a point open', () => {
    expect(view.silence.find(({ key }) => key === 'term')).toMatchObject({
      quote: 'inte reglerad',
      words: 'lämnas uttryckligen oreglerat',
    });
  });
});

describe('an instance of a series', () => {
  const view = groupView(graph, 'a/lg-hud');

  it('carries what is said of the series, marked as general', () => {
    const rows = view.duties.flatMap(({ rows: found }) => found);
    expect(rows).not.toHaveLength(0);
    expect(rows.every(({ general }) => general)).toBe(true);
    expect(answer(view, 'reporting')).toMatchObject([{ general: true }]);
  });

  it('reads the posts of the series as its own', () => {
    expect(view.posts.map(({ url }) => url)).toContain('/grupper/a/lg-hud/ordforande/');
  });
});

describe('groups that documents only mention, or do not know', () => {
  it('shows no silence where there is no mandate to be silent', () => {
    expect(groupView(graph, 'a/stod')).toMatchObject({ silence: [], documents: { about: [] } });
  });

  it('shows only the registry for a stub', () => {
    expect(groupView(graph, 'a/stubbe')).toMatchObject({
      brief: [],
      duties: [],
      parts: [],
      ties: [],
      posts: [],
    });
  });

  it('tells one that may act from the other that may', () => {
    const [row] = groupView(graph, 'a/lo').ties.find(({ label }) => label === 'utser')?.rows ?? [];
    expect(row?.circumstances.map(({ label, value }) => `${label}: ${phraseText(value)}`)).toEqual([
      'Eller: Stödenheten',
    ]);
  });
});
