import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/search/lexicon/open.ts';
import { packed, unpacked } from '../../../src/search/lexicon/pack.ts';
import { lexiconShards } from '../../../src/search/lexicon/shards.ts';
import { synonymsOf } from '../../../src/search/lexicon/synonyms.ts';
import type { Lexicon, Name } from '../../../src/search/lexicon/types.ts';
import { compile } from '../../../src/search/query/compile.ts';
import { isAnswerable } from '../../../src/search/rank/sufficient.ts';
import { commonWords } from '../../../src/search/words/common-words.ts';

const GROUP: Name = {
  id: 'region/lag',
  kind: 'group',
  name: 'Lokal arbetsgrupp',
  abbreviation: 'LAG',
  url: '/grupper/region/lag/',
  variants: ['lag', 'lokal arbetsgrupp', 'lokala arbetsgruppen'],
};
const WORDS =
  'lokal lokala arbetsgrupp arbetsgruppen grupp möte möten ordförande ordföranden utse utses kostnad kostnader ' +
  'samverkan fråga kunskap styrning kunskapsstyrning uppdrag term mandattid lag rapport patient löfte chef';
const lexicon: Lexicon = {
  total: 40,
  words: WORDS.split(' ').map((word) => [word, word === 'grupp' ? 20 : 2] as const),
  names: [GROUP],
  synonyms: synonymsOf({
    svenska: {
      kostnader: ['pengar', 'stå för notan'],
      mandattid: ['period', 'rinna ut i sanden'],
      möten: ['får man veta'],
    },
    engelska: {
      kostnader: ['cost', 'funding'],
      mandattid: ['term', 'term of office'],
      ordförande: ['chair', 'chef'],
    },
    saknas: ['arvode', 'boka tid'],
  }),
  common: commonWords(),
  evidence: [],
};
const open = openLexicon([lexicon]);

const searched = (query: string): string[] =>
  compile(query, open).concepts.flatMap(({ alternatives }) => alternatives.map(({ text }) => text));

describe('compile', () => {
  it.each([
    ['an inflected form', 'mötena', ['möte']],
    ['no accents', 'mote', ['möte']],
    ['a misspelling', 'ordförrande', ['ordförande']],
    ['letters that changed places', 'ksotnader', ['kostnad']],
    ['a word written apart', 'kunskaps styrning', ['kunskapsstyrning']],
    ['a compound that stands nowhere', 'ordförandeuppdrag', ['ordförande uppdrag']],
    ['less of it: one of its parts', 'ordförandeuppdrag', ['ordförande', 'uppdrag']],
    ['a short word that nobody knows, beside another', 'kostnader vb', ['kostnad']],
    ['another word', 'pengar', ['kostnad']],
    ['a phrase of other words', 'vem ska stå för notan', ['kostnad']],
    ['English', 'funding', ['kostnad']],
    ['an English phrase', 'what is the term of office', ['mandattid']],
    ['a misspelt English word by itself', 'fumding', ['kostnad']],
    ['a phrase of words that say nothing', 'hur får man veta det', ['möte']],
    ['another form of a word in a phrase', 'det rinner ut i sanden', ['mandattid']],
    ['stopwords around it', 'hur är det med möten egentligen', ['möte']],
    ['an abbreviation with an ending', 'LAG:s möten', ['lag', 'möte']],
    ['a phrase in quotation marks', '"lokala arbetsgruppen"', ['lokala arbetsgruppen']],
    ['a quotation mark that is never closed', '"möten', ['möte']],
  ])('understands %s', (_, query, expected) => {
    expect(searched(query)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['another word for an organisation', 'eastern', ['Östra regionen']],
    ['a short word for a group', 'alag', ['Lokal arbetsgrupp']],
    ['what a group does, said with its name', 'smågrupper', []],
  ])('takes %s for the name that it stands for, or not', (_, query, expected) => {
    const organisation: Name = {
      id: 'ostra',
      kind: 'organisation',
      name: 'Östra regionen',
      url: '/organisation/ostra/',
      variants: ['östra regionen'],
    };
    const written = {
      svenska: { 'lokal arbetsgrupp': ['alag', 'smågrupper'] },
      engelska: { 'östra regionen': ['eastern'] },
      saknas: [],
    };
    const words = [...lexicon.words, ['östra', 2] as const, ['regionen', 2] as const];
    const named = { ...lexicon, words, names: [GROUP, organisation], synonyms: synonymsOf(written) };
    const { concepts } = compile(query, openLexicon([named]));
    expect(concepts.flatMap(({ names }) => names.map(({ name }) => name))).toEqual(expected);
  });

  it.each([
    ['an English synonym of a Swedish word', 'term', 'mandattid'],
    ['the same in a Swedish question', 'vem är chef', 'ordförande'],
  ])('never takes %s', (_, query, never) => {
    expect(searched(query)).not.toContain(never);
  });

  it.each(['xyzzy', 'parkering', '😀', '(.*)+', '<b></b>', 'och att som', '', '"', '\u202Eabc'])(
    'finds nothing to search for in %j',
    (query) => {
      expect(compile(query, open).concepts).toEqual([]);
    },
  );

  it('is not slowed or broken by ten thousand characters', () => {
    expect(compile('möten '.repeat(2000), open).concepts.length).toBeLessThan(100);
    expect(compile('ö'.repeat(10_000), open).concepts).toEqual([]);
  });

  it('recognises a group however it is written, as one thing', () => {
    for (const query of ['LAG', 'lag', 'lokala arbetsgruppen', 'lokal arbets grupp', 'lokal arbetsgrup']) {
      const plan = compile(query, open);
      expect(plan.concepts.map(({ names }) => names.map(({ id }) => id))).toEqual([['region/lag']]);
    }
  });

  it('leaves a word alone that stands beside an unknown abbreviation', () => {
    expect(compile('kostnader vb', open).notes).toMatchObject({ corrected: [], missing: ['vb'] });
  });

  it('holds a word that questions are wrapped in for less than one of the subject', () => {
    const [around, subject] = compile('fråga möten', open).concepts;
    expect(around?.weight).toBeLessThan((subject?.weight ?? 0) / 2);
  });

  it('has a phrase of the thesaurus tell more than a word that stands for the same', () => {
    const [phrase] = compile('stå för notan', open).concepts;
    const [word] = compile('pengar', open).concepts;
    expect(phrase?.weight).toBeGreaterThan(word?.weight ?? 1);
  });

  it('says what it did with the words', () => {
    const { notes } = compile('vem betalar parkering och pengar till ordförrande', open);
    expect(notes).toMatchObject({
      corrected: [{ from: 'ordförrande', to: 'ordförande' }],
      also: [{ word: 'pengar', others: ['kostnader'] }],
      changed: true,
    });
    expect(notes.missing).toContain('parkering');
  });

  it.each([
    ['kostnader för möten', true],
    ['kostnader möten samverkan parkering', true],
    ['parkering semester möten', false],
    ['parkering', false],
    ['vi undrar vad den lokala arbetsgruppen skulle kunna göra åt parkering och semester', false],
    ['vi undrar vad den lokala arbetsgruppen skulle kunna ha för kostnader vid semester', true],
    ['vi undrar vad den lokala arbetsgruppen skulle kunna ha för kostnader vid arvoden', false],
    ['jag har arvode i dag och undrar vilka kostnader den lokala arbetsgruppen har', true],
    ['vilket arvode har ordföranden', false],
    ['boka tid hos ordföranden', false],
    ['vem landar frågan om kostnader hos', true],
  ])('%s is worth searching for: %s', (query, expected) => {
    expect(isAnswerable(compile(query, open))).toBe(expected);
  });
});

describe('what no text is about', () => {
  it.each([
    ['a word', 'vilket arvode har ordföranden', ['arvode']],
    ['a form of it', 'ordförandens arvoden', ['arvoden']],
    ['a misspelling', 'arvvode för ordföranden', ['arvvode']],
    ['a phrase', 'boka en tid hos ordföranden', []],
    ['the phrase as it is', 'boka tid hos ordföranden', ['boka tid']],
  ])('is told: %s', (_, query, missing) => {
    const plan = compile(query, open);
    expect(plan.missing.filter(({ isSubject }) => isSubject).map(({ word }) => word)).toEqual(missing);
    expect(searched(query)).not.toContain('arvode');
  });

  it('comes back from its file', () => {
    const packedAgain = unpacked(packed(lexicon));
    expect(packedAgain.synonyms).toEqual(expect.arrayContaining([{ written: 'arvode', concepts: [] }]));
  });
});

describe('a lexicon in shards', () => {
  it('gives each word the shard of its first letter, and loses nothing', () => {
    const shards = lexiconShards(lexicon, 5);
    expect(shards.size).toBe(27);
    expect([...shards.values()].flatMap(({ words }) => words).length).toBe(lexicon.words.length);
    const own = ['l', 'm', 'k'].map((key) => shards.get(key)).filter((one) => one !== undefined);
    const plan = compile('LAG möten', openLexicon(own));
    expect(plan.concepts.map(({ words }) => words)).toEqual(['lag', 'möten']);
  });

  it('is one file while it is small', () => {
    expect([...lexiconShards(lexicon).keys()]).toEqual(['alla']);
  });
});
