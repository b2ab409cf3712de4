import { describe, expect, it } from 'vitest';
import { phraseText } from '../../../src/model/views/phrase.ts';
import { wholeYear, yearEntries } from '../../../src/model/views/year-entry.ts';
import { yearIndex, yearPages, yearView } from '../../../src/model/views/year-view.ts';
import { documentOf, SAYS, yearGraph } from './fixture.ts';

describe('what has a time', () => {
  it('is said with what the text says of it, in the order of the year', () => {
    const entries = wholeYear(yearGraph());
    const told = entries.map(({ time, when, who, strength }) =>
      [time.kind, phraseText(when), phraseText(who), strength.word].join(' | '),
    );
    expect(told.filter((line) => /^(day|month)/.test(line))).toEqual([
      'day | senast den sista februari | Nämnden | ska',
      'day | senast 15 november | anges inte | är/gör',
      'month | i november | Gruppen | ska',
    ]);
    expect(told.filter((line) => !/^(day|month)/.test(line)).sort()).toEqual([
      'event | När en ledamot slutar, inom en vecka | anges inte | ska',
      'every | varje år, ingen dag anges | Gruppen | kan',
      'meeting | möten: minst två gånger per år | Gruppen | ska',
      'once | 30 juni 2027 | Gruppen | ska',
      'term | mandattid: två år | ordförande i Gruppen | är/gör',
      'words | Under hösten | Gruppen | ska',
    ]);
  });

  it('keeps every word on its time beside the most exact one', () => {
    const quote = 'Planen lämnas senast den 15 november';
    const said = {
      quote,
      deadline: { 'month-day': '11-15', bound: 'on' },
      every: 'P2Y',
      dated: 'efter sommaren',
      event: { words: 'när planen är klar', within: 'P14D' },
    } as const;
    expect(wholeYear(yearGraph([documentOf([said])])).map(({ when }) => phraseText(when))).toEqual([
      'senast 15 november, efter sommaren, när planen är klar, inom 14 dagar, vartannat år',
    ]);
  });

  it('keeps its condition, its reading, its strength and its citation', () => {
    const entries = wholeYear(yearGraph());
    const [first] = entries;
    expect(first?.conditions).toEqual(['Vid behov']);
    expect(first?.citations.map(({ label, href }) => [label, href])).toEqual([
      ['3', '/dokument/region/uppdrag/#tider-1'],
    ]);
    expect(entries.flatMap(({ readings }) => readings)).toEqual(['Vi läser alla som alla ledamöter.']);
  });

  it('is nothing that only tells', () => {
    const told = SAYS.map((one) => ({ ...one, modality: 'told', background: true }) as const);
    expect(wholeYear(yearGraph([documentOf(told)]))).toEqual([]);
  });

  it('is no account of a day that has been', () => {
    const said = [{ quote: 'Gruppen ska lämna en slutrapport senast 30 juni 2027', dated: '30 juni 2020' }];
    expect(wholeYear(yearGraph([documentOf(said)]))).toEqual([]);
    const bound = said.map((one) => ({ ...one, modality: 'shall' }) as const);
    expect(wholeYear(yearGraph([documentOf(bound)])).map(({ when }) => phraseText(when))).toEqual([
      '30 juni 2020, har passerat',
    ]);
  });

  it('from a draft is marked, and never stands as in force', () => {
    const entries = wholeYear(yearGraph([documentOf(SAYS, { data: { status: 'utkast' } })]));
    expect(entries.length).toBeGreaterThan(5);
    expect(entries.map(({ draft, statements: [{ inForce }] }) => draft && !inForce)).not.toContain(false);
  });

  it.each([{ validTo: '2026-01-01' }, { validFrom: '2027-01-01' }, { status: 'upphavd' }] as const)(
    'is nothing that a document out of force says: %o',
    (data) => {
      expect(wholeYear(yearGraph([documentOf(SAYS, { data })]))).toEqual([]);
    },
  );

  it('in the same words in two documents is one entry with both citations', () => {
    const [plan] = SAYS;
    const says = plan ? [plan] : [];
    const entries = wholeYear(
      yearGraph([documentOf(says), documentOf(says, { id: 'region/overenskommelse' })]),
    );
    expect(entries.map(({ citations }) => citations.length)).toEqual([2]);
  });

  it('is on a group’s page when it concerns the group', () => {
    const graph = yearGraph();
    const facts = graph.factsOf('region/namnden').map((fact) => ({ fact, general: false }));
    expect(yearEntries(graph, facts).map(({ time }) => time.kind)).toEqual(['day']);
  });
});

describe('the page of the year', () => {
  it('numbers what has a place in the year, and draws the same numbers', () => {
    const { parts, picture, numbered, unplaced } = yearView(wholeYear(yearGraph()));
    const rows = parts.flatMap((part) => part.rows);
    expect(parts.map(({ key }) => key)).toEqual([
      'dagar',
      'en-gang',
      'aterkommande',
      'moten',
      'handelser',
      'mandattider',
    ]);
    expect(rows.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3]);
    expect(picture?.marks.map(({ name, href }) => [name, href])).toEqual([
      ['1: senast den sista februari', '#ar-1'],
      ['2: senast 15 november', '#ar-2'],
      ['3: i november', '#ar-3'],
    ]);
    expect([numbered, unplaced]).toEqual([3, 6]);
  });

  it('has no picture where nothing has a place in the year', () => {
    const entries = wholeYear(yearGraph()).filter(({ time }) => time.kind === 'term');
    expect(yearView(entries).picture).toBeUndefined();
  });

  it('is one while the entries are few, and one or more for each organisation where they are many', () => {
    expect(yearPages(yearGraph())).toEqual([]);
    const many = yearGraph(
      Array.from({ length: 25 }, (_, index) =>
        documentOf(
          SAYS.map((one) => ({
            ...one,
            ...(one.every === undefined ? {} : { every: `P${index + 2}Y` }),
            ...(one.deadline === undefined
              ? {}
              : { deadline: { 'month-day': `0${(index % 9) + 1}-1${index % 9}`, bound: 'on' } as const }),
            ...(one.event === undefined ? {} : { event: { words: `händelse ${index}` } }),
            ...(one.dated === undefined ? {} : { dated: `vecka ${index}` }),
          })),
          { id: `region/uppdrag-${index}` },
        ),
      ),
    );
    const index = yearIndex(many);
    const pages = yearPages(many);
    expect(index.view).toBeUndefined();
    expect(index.organisations.map(({ name, entries }) => [name, entries.length])).toEqual([
      ['Regionen', index.total],
    ]);
    expect(pages.flatMap(({ entries }) => entries)).toHaveLength(index.total);
    expect(Math.max(...pages.map(({ entries }) => entries.length))).toBeLessThanOrEqual(100);
  });
});
