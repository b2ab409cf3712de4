import { describe, expect, it } from 'vitest';
import { check, readWith } from '../../rules/content-of.ts';

const FILE = 'sokord.yaml';

/** What the check says about the thesaurus, as `line:column code message`. */
const told = (content: string): string[] =>
  check([{ file: FILE, content }])
    .filter(({ file }) => file === FILE)
    .map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);

const swedish = (...lines: readonly string[]): string =>
  `svenska:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('the thesaurus', () => {
  it('is empty where a content folder has none', () => {
    expect(readWith([]).corpus.thesaurus).toEqual({});
    expect(check([]).filter(({ code }) => code.startsWith('SOK'))).toEqual([]);
  });

  it.each([
    ['a word of a text', 'plan: [planering]'],
    ['another form of it', 'planerna: [planering]'],
    ['a word of a title', 'uppdraget: [mandat]'],
    ['a name', 'ledamot: [medlem]'],
    ['a plural', 'ledamöterna: [medlem]'],
    ['words of a title and of the text under it', 'uppdrag om plan: [mandat]'],
    ['a genitive of it', 'gruppens: [lag]'],
    ['a part of a compound in a name', 'arbets: [lag]'],
    ['several words of one section', 'gruppens plan: [arbetsprogram]'],
    ['several words, each for itself', 'ledamot, plan: [något]'],
    ['a word that two lines claim', 'plan: [mandat]\n  uppdrag: [mandat]'],
  ])('may lead to %s', (_, line) => {
    expect(told(swedish(line))).toEqual([]);
  });

  it.each([
    [
      'that stands nowhere',
      'parkering: [bil]',
      /^2:3 SOK001 "parkering" står inte i någon text .*Skriv ett ord/,
    ],
    ['that begins as another one does', 'planka: [bräda]', /^2:3 SOK001 "planka"/],
    ['that is misspelt', 'upddrag: [mandat]', /SOK001 .* Menade du "uppdrag"\?$/],
    ['in a phrase', 'plan för parkering: [bil]', /^2:3 SOK001 "parkering" i "plan för parkering" står inte/],
    ['after a comma', 'plan, parkering: [bil]', /^2:3 SOK001 "parkering" står/],
    ['that is missing', 'plan,: [mandat]', /^2:3 SOK004 Det står inget ord/],
    ['that says nothing', 'om: [mandat]', /^2:3 SOK004 "om" säger för lite/],
    ['of another section', 'lokal plan: [mandat]', /^2:3 SOK005 Orden i "lokal plan" står inte tillsammans/],
  ])('may not lead to a word %s', (_, line, message) => {
    expect(told(swedish(line))).toEqual([expect.stringMatching(message)]);
  });

  it('says of every word that does nothing where it is', () => {
    expect(told(swedish('plan: [Plan, planering]', 'uppdrag: [mandat, roll, mandat]'))).toEqual([
      '2:10 SOK002 "Plan" står på båda sidor om kolonet. Ta bort det ur listan.',
      '3:27 SOK003 "mandat" står redan på raden. Ta bort det ena.',
    ]);
  });

  it('says all at once, in both languages', () => {
    const both = `${swedish('parkering: [bil]', 'plan: [plan]')}engelska:\n  bygglov: [permit]\n`;
    expect(told(both).map((one) => one.slice(0, 10))).toEqual(['2:3 SOK001', '3:10 SOK00', '5:3 SOK001']);
  });

  it.each([
    ['an empty list', 'plan: []', /^2:3 FLT005 "plan" saknar värde/],
    ['no list', 'plan: mandat', /^2:9 FLT003 "plan" ska vara en lista/],
    ['a number', 'plan: [2027]', /^2:10 FLT004 "plan" ska vara text, men 2027/],
    ['the same words twice', 'plan: [a]\n  plan: [b]', /^3:3 YML002 Nyckeln "plan" står två gånger/],
  ])('says what is wrong with %s', (_, line, message) => {
    expect(told(swedish(line))).toEqual([expect.stringMatching(message)]);
  });

  it('says which words are there that were said to be absent', () => {
    expect(told(`${swedish('plan: [bil]')}saknas: [parkering, planen, bil, boka tid, parkering]\n`)).toEqual([
      expect.stringMatching(/^3:21 SOK006 "planen" står i någon text .*Ta bort det där/),
      expect.stringMatching(/^3:29 SOK007 "bil" står både under saknas och efter ett kolon/),
      expect.stringMatching(/^3:44 SOK003 "parkering" står redan/),
    ]);
  });

  it('may tell absent words alone', () => {
    expect(told('saknas: [parkering]\n')).toEqual([]);
  });

  it('knows two languages', () => {
    expect(told('finska:\n  plan: [suunnitelma]\n')).toEqual([
      expect.stringMatching(/^1:1 FLT001 .*svenska, engelska, saknas/),
    ]);
  });
});
