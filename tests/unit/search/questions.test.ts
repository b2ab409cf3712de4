import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/search/lexicon/types.ts';
import { openLexicon } from '../../../src/search/lexicon/open.ts';
import { packed, unpacked } from '../../../src/search/lexicon/pack.ts';
import { evidenceOf } from '../../../src/search/questions/evidence.ts';
import { likenessOf } from '../../../src/search/questions/likeness.ts';
import { sectionNumbers } from '../../../src/search/questions/section-numbers.ts';

const QUESTIONS = {
  'a/d#kostnader': ['vem betalar lönen', 'får kliniken pengar för lönen', 'vem står för resan'],
  'a/d#moten': ['hur ofta ses vi', 'hur länge varar mötet', 'vem bokar mötet'],
  'a/d#roller': ['vem leder mötet', 'vem får rösta'],
  'a/d#syfte': [
    'varför finns gruppen',
    'vad är meningen',
    'vad ska bli bättre',
    'vad är vitsen',
    'vem har nytta',
  ],
};
const evidence = evidenceOf(QUESTIONS);
const numbers = sectionNumbers(QUESTIONS);

/** Sections that a word leads to, strongest first. */
const leadsTo = (word: string): string[] => {
  const names = [...numbers.keys()];
  return (evidence.find((one) => one.word === word)?.sections ?? []).map(([number]) => names[number] ?? '');
};

describe('what questions tell of their words', () => {
  it.each([
    ['a word of one section', 'lon', ['a/d#kostnader']],
    ['a word of two, the one with most first', 'mot', ['a/d#moten', 'a/d#roller']],
    ['a word of every section leads where it is asked most', 'vem', ['a/d#roller']],
    ['a word that nobody asked with', 'parkering', []],
  ])('%s', (_, word, sections) => {
    expect(leadsTo(word)).toEqual(sections);
  });

  it('counts a question that two sections answer once, half for each', () => {
    const pointsOf = (more: Readonly<Record<string, readonly string[]>>): number[] =>
      (
        evidenceOf({ ...QUESTIONS, ...more })
          .find(({ word }) => word === 'betal')
          ?.sections.map(([, own]) => own) ?? []
      ).map((own) => Math.round(own * 1000));
    const one = ['vem betalar lönen'];
    const shared = pointsOf({ 'a/d#kostnader': one, 'a/d#resor': ['Vem betalar lönen'] });
    const [alone = 0] = pointsOf({ 'a/d#kostnader': one });
    expect(shared).toHaveLength(2);
    expect(shared[0]).toBe(shared[1]);
    expect(shared[0]).toBeLessThan(alone);
  });

  it('gives the same whatever the order of the sections', () => {
    const turned = Object.fromEntries(Object.entries(QUESTIONS).reverse());
    expect(evidenceOf(turned)).toEqual(evidence);
  });

  it('is nothing where nobody has asked', () => {
    expect(evidenceOf({})).toEqual([]);
  });

  it('is the same after it was packed, to half a point', () => {
    const back = unpacked(packed({ evidence })).evidence ?? [];
    expect(back.map(({ word, sections }) => [word, sections.map(([key]) => key)])).toEqual(
      evidence.map(({ word, sections }) => [word, sections.map(([key]) => key)]),
    );
    const points = (list: readonly Evidence[]) =>
      list.flatMap(({ sections }) => sections.map(([, own]) => own));
    points(back).forEach((own, at) => expect(Math.abs(own - (points(evidence)[at] ?? 0))).toBeLessThan(0.26));
  });
});

describe('how like a query is to the questions of a section', () => {
  const lexicon = openLexicon([{ evidence }]);
  const like = (query: string, section: string): number =>
    likenessOf(query.split(' '), lexicon)(numbers.get(section));

  it('is most like those of the section that answers', () => {
    const query = 'står kliniken för min lön då';
    expect(like(query, 'a/d#kostnader')).toBeGreaterThan(1);
    expect(like(query, 'a/d#kostnader')).toBeGreaterThan(like(query, 'a/d#moten'));
  });

  it.each([
    ['a few words are no question', 'vem betalar lönen', 'a/d#kostnader'],
    ['a section that nobody asked about', 'vem betalar lönen för oss då', 'b/d#annat'],
    ['words that nobody asked with', 'finns det en parkering nära huset', 'a/d#kostnader'],
  ])('is none: %s', (_, query, section) => {
    expect(like(query, section)).toBe(0);
  });
});
