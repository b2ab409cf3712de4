import { expect, test } from 'vitest';
import { lexiconFrom, type ReadFile } from '../../../src/search/files.ts';
import { packed } from '../../../src/search/lexicon/pack.ts';
import { synonymShards } from '../../../src/search/lexicon/shards.ts';
import type { Lexicon } from '../../../src/search/lexicon/types.ts';
import { bareWord } from '../../../src/search/words/bare-word.ts';
import { commonWords } from '../../../src/search/words/common-words.ts';
import { stem } from '../../../src/search/words/stem.ts';

const LEXICON: Lexicon = {
  total: 9,
  words: [['utse', 1]],
  names: [],
  synonyms: ['vem bestämmer', 'vakant', 'ömsesidig', 'hur många', '5 kap', 'utvald'].map((written) => ({
    written,
    concepts: ['utse'],
  })),
  common: [{ bare: bareWord('landa') }, { bare: bareWord('happens'), english: true }],
};
const SHARDS = synonymShards(LEXICON);

/** Opens the lexicon for a query; tells which files of synonyms were read, and what of them is known. */
async function opened(query: string): Promise<{ files: string[]; known: string[] }> {
  const files: string[] = [];
  const read: ReadFile = (name) => {
    files.push(name);
    return Promise.resolve(packed(SHARDS.get(name.replace(/^synonymer\/|\.json$/g, '')) ?? {}));
  };
  const lexicon = await lexiconFrom(read, { lexicon: [], synonyms: [...SHARDS.keys()], answers: [] })(query);
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
  expect(files).toEqual(keys.map((key) => `synonymer/${key}.json`));
  expect(found).toEqual(expect.arrayContaining([...known]));
});

test.for([
  ['an everyday word', 'landar', 'la', true, true],
  ['without its accents', 'länd', 'la', true, true],
  ['an English one', 'happens', 'ha', false, true],
  ['another word', 'vakant', 'va', false, false],
] as const)('%s lies with the synonyms of its first letters', async ([, word, key, swedish, english]) => {
  const read: ReadFile = (name) =>
    Promise.resolve(packed(SHARDS.get(name.replace(/^synonymer\/|\.json$/g, '')) ?? {}));
  const lexicon = await lexiconFrom(read, { lexicon: [], synonyms: [key], answers: [] })(word);
  expect([lexicon.isCommon(word, false), lexicon.isCommon(word, true)]).toEqual([swedish, english]);
});

test('the first letters of an everyday word stay when its ending goes', () => {
  const words = commonWords();
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter(({ bare }) => stem(bare).slice(0, 2) !== bare.slice(0, 2))).toEqual([]);
});
