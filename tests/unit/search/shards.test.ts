import { expect, test } from 'vitest';
import { readContent } from '../../../src/lib/read-content.ts';
import { lexiconFrom, type ReadFile } from '../../../src/search/files.ts';
import { packed } from '../../../src/search/lexicon/pack.ts';
import { isBeside, writtenKeys, writtenShards } from '../../../src/search/lexicon/shards.ts';
import type { Lexicon } from '../../../src/search/lexicon/types.ts';
import { wordsOfQuestion } from '../../../src/search/questions/evidence.ts';
import { bareWord } from '../../../src/search/words/bare-word.ts';
import { folded } from '../../../src/search/words/fold.ts';
import { stem } from '../../../src/search/words/stem.ts';
import { isStopword } from '../../../src/search/words/stopwords.ts';
import { wordsOf } from '../../../src/search/words/tokens.ts';

const LEXICON: Lexicon = {
  total: 9,
  words: [['utse', 1]],
  names: [],
  synonyms: ['vem bestämmer', 'vakant', 'ömsesidig', 'hur många', '5 kap', 'utvald'].map((written) => ({
    written,
    concepts: ['utse'],
  })),
  common: [{ bare: bareWord('landa') }, { bare: bareWord('happens'), english: true }],
  evidence: [],
};
const SHARDS = writtenShards(LEXICON);

/** Opens the lexicon for a query; tells which files of synonyms were read, and what of them is known. */
async function opened(query: string): Promise<{ files: string[]; known: string[] }> {
  const files: string[] = [];
  const read: ReadFile = (name) => {
    files.push(name);
    return Promise.resolve(packed(SHARDS.get(name.replace(/^skrivet\/|\.json$/g, '')) ?? {}));
  };
  const lexicon = await lexiconFrom(read, { lexicon: [], written: [...SHARDS.keys()], answers: [] })(query);
  const known = LEXICON.synonyms.filter(({ written }) =>
    written
      .split(' ')
      .some((word) => lexicon.synonymsFrom(stem(word)).some(({ of }) => of.written === written)),
  );
  return { files: files.sort(), known: known.map(({ written }) => written) };
}

test.for([
  ['a question loads nothing for its question words', 'vem är vakant', ['0', 'va'], ['vakant']],
  ['a phrase is found by the word that says something', 'vem bestämmer', ['0', 'be'], ['vem bestämmer']],
  ['a phrase of words that say nothing is found', 'hur många', ['0'], ['hur många']],
  ['accents count for nothing', 'ömsesidig', ['om'], ['ömsesidig']],
  ['a number', '5 kap', ['0', 'ka'], ['5 kap']],
  ['a second letter that is wrong', 'vikant', ['va'], ['vakant']],
  ['a word that the texts have', 'utse', ['ut'], ['utvald']],
  ['a word without synonyms', 'mandat', [], []],
] as const)('%s: %s', async ([, query, keys, known]) => {
  const { files, known: found } = await opened(query);
  expect(files).toEqual(keys.map((key) => `skrivet/${key}.json`));
  expect(found).toEqual(expect.arrayContaining([...known]));
});

test.for([
  ['an everyday word', 'landar', 'la', true, true],
  ['without its accents', 'länd', 'la', true, true],
  ['an English one', 'happens', 'ha', false, true],
  ['another word', 'vakant', 'va', false, false],
] as const)('%s lies with the synonyms of its first letters', async ([, word, key, swedish, english]) => {
  const read: ReadFile = (name) =>
    Promise.resolve(packed(SHARDS.get(name.replace(/^skrivet\/|\.json$/g, '')) ?? {}));
  const lexicon = await lexiconFrom(read, { lexicon: [], written: [key], answers: [] })(word);
  expect([lexicon.isCommon(word, false), lexicon.isCommon(word, true)]).toEqual([swedish, english]);
});

test('the first letters of a word stay when its ending goes: it is looked for where its bare form lies', () => {
  const words = new Set(Object.values(readContent().corpus.readerQuestions).flat().flatMap(wordsOf));
  expect(words.size).toBeGreaterThan(2000);
  const moved = [...words].filter((word) => bareWord(word).slice(0, 3) !== folded(word).slice(0, 3));
  expect(moved.filter((word) => !isStopword(word))).toEqual([]);
});

test.for([
  ['a word that says nothing and has lost its accents', 'några', ['0']],
  ['another word', 'nämnden', ['na']],
] as const)('evidence of %s is found', async ([, word, keys]) => {
  const evidence = [...wordsOfQuestion(word)].map((one) => ({ word: one, sections: [[7, 1]] as const }));
  const shards = writtenShards({ ...LEXICON, synonyms: [], common: [], evidence });
  expect([...shards.keys()]).toEqual(keys);
  const read: ReadFile = (name) =>
    Promise.resolve(packed(shards.get(name.replace(/^skrivet\/|\.json$/g, '')) ?? {}));
  const lexicon = await lexiconFrom(read, { lexicon: [], written: [...shards.keys()], answers: [] })(word);
  expect(evidence.map((one) => lexicon.evidence(one.word))).toEqual([[[7, 1]]]);
});

test('a phrase lies where its first word says, accents or not', () => {
  const shards = writtenShards({
    ...LEXICON,
    common: [],
    synonyms: ['satt och skrev', 'för information', 'for information'].map((written) => ({
      written,
      concepts: ['x'],
    })),
  });
  expect([...shards.keys()]).toEqual(['fo', 'in', 'sa']);
});

test('many words that begin alike are divided by their third letter', () => {
  const written = Array.from('abcdefghijklmnopqrstuvwxyz').flatMap((letter) => [
    `st${letter}ng`,
    `st${letter}ll`,
  ]);
  const many = writtenShards({
    ...LEXICON,
    common: [],
    synonyms: [...written, 'st', 'stå still'].map((one) => ({ written: one, concepts: ['utse'] })),
  });
  expect([...many.keys()].slice(0, 3)).toEqual(['st', 'sta', 'stb']);
  expect(many.get('sta')?.synonyms?.map((one) => one.written)).toEqual(['stang', 'stall', 'stå still']);
  expect(writtenKeys(['stänga', 'vem'])).toEqual(['st', 'sta', '0']);
});

test.for([
  ['st', 'sgyrelse', true],
  ['sty', 'sgyrelse', true],
  ['sty', 'styrelse', true],
  ['sla', 'styrelse', false],
  ['ty', 'styrelse', false],
] as const)('shard %s may have what %s is misspelt for: %s', ([key, word, may]) => {
  expect(isBeside(key, word)).toBe(may);
});

test('a query means the same whatever was asked before', async () => {
  const read: ReadFile = (name) =>
    Promise.resolve(packed(SHARDS.get(name.replace(/^skrivet\/|\.json$/g, '')) ?? {}));
  const open = lexiconFrom(read, { lexicon: [], written: [...SHARDS.keys()], answers: [] });
  await open('vakant');
  const after = await open('utvald');
  expect([after.knows('utvald'), after.knows('vakant'), after.near('vakan', 1)]).toEqual([true, false, []]);
});
