import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../src/search/lexicon/open.ts';
import { synonymsOf } from '../../../src/search/lexicon/synonyms.ts';
import { compile } from '../../../src/search/query/compile.ts';
import { commonWords } from '../../../src/search/words/common-words.ts';

const words =
  'kostnad representant lämnar uppdrag minnesanteckningar inrättas grupp möte utse ordförande roterar';
const lexicon = openLexicon([
  {
    total: 40,
    words: words.split(' ').map((word) => [word, 2] as const),
    names: [],
    synonyms: synonymsOf({
      svenska: {
        kostnad: ['ersättning', 'stå för notan'],
        representant: ['ersättare'],
        roterar: ['byta ut'],
        inrättas: ['dra igång'],
        utse: ['förordna'],
        uppdrag: ['förordnande'],
      },
      engelska: { minnesanteckningar: ['minutes'], möte: ['meeting'], kostnad: ['fund'], utse: ['appoint'] },
    }),
    common: commonWords(),
  },
]);

const searched = (query: string): string[] =>
  compile(query, lexicon).concepts.flatMap(({ alternatives }) => alternatives.map(({ text }) => text));

describe('what people write for what the texts call something else', () => {
  it.each([
    ['one of two words with the same stem', 'ersättning', ['kostnad']],
    ['the other one', 'ersättare', ['representant']],
    ['a form of the first', 'ersättningen', ['kostnad']],
    ['a form of the other', 'ersättaren', ['representant']],
    ['a word that another one begins with', 'förordnande', ['uppdrag']],
    ['English where nothing else says that it is', 'minutes', ['minnesanteckningar']],
    ['an English plural', 'meetings', ['möte']],
    ['an English verb', 'appointed', ['utse']],
    ['a phrase', 'vem ska stå för notan', ['kostnad']],
    ['a verb with its particle', 'byta ut någon', ['roterar']],
    ['a verb that its particle stands apart from', 'när byter vi ut någon', ['roterar']],
    ['no verb that something is said between', 'byter kostnaden ut', ['kostnad']],
  ])('reads %s', (_, query, expected) => {
    expect(searched(query)).toEqual(expected);
  });

  it.each([
    ['a Swedish word with the stem of an English one', 'minuter'],
    ['a Swedish verb that an English word begins', 'funderar'],
  ])('takes no %s for it', (_, query) => {
    expect(searched(query)).toEqual([]);
  });

  it.each([
    ['a word that stands in a phrase alone', 'notan', ['notan']],
    ['an everyday word of a phrase', 'dra', []],
  ])('says of %s whether something is missing', (_, query, missing) => {
    expect(compile(query, lexicon).notes.missing).toEqual(missing);
  });
});
