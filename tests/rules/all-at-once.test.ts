import { describe, expect, it } from 'vitest';
import { check } from './content-of.ts';

const TEXT = 'documents/region/uppdrag/1.md';
const SAYS = 'documents/region/uppdrag/1.says.yaml';

/** Faults and warnings, as place and code. */
const told = (file: string, content: string, part?: 'frontmatter') =>
  check([{ file, content, ...(part !== undefined && { part }) }])
    .filter(({ severity }) => severity !== 'upplysning')
    .map(({ code, line, column }) => `${line}:${column} ${code}`);

const statements = (...lines: readonly string[]) =>
  told(SAYS, `about: arbetsgrupp\nuppdrag:\n  says:\n${lines.map((line) => `    - ${line}\n`).join('')}`);

describe('a fault hides no other', () => {
  it.each<[what: string, lines: string[], expected: string[]]>([
    [
      'a misspelt key beside an unknown group',
      ['{ quote: Gruppen ska ta fram en plan, acter: x, with: ingen }'],
      ['4:45 FLT001', '4:61 REF001'],
    ],
    [
      'a statement that cannot be read before others, whose places stay',
      ['3', '{ with: arbetsgrupp }', '{ quote: Gruppen ska följa en plan, with: ingen }'],
      ['4:7 FLT003', '5:7 FLT002', '6:16 CIT001'],
    ],
    [
      'a wrong part of an object beside an unknown group',
      ['{ quote: Gruppen ska ta fram en plan, decides: { act: 3 }, with: ingen }'],
      ['4:61 FLT004', '4:72 REF001'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(statements(...lines)).toEqual(expected);
  });

  it('nor calls the actor missing that could not be read', () => {
    expect(told(SAYS, 'about: Arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n')).toEqual([
      '1:8 FLT007',
    ]);
  });

  it('in what stands above a text', () => {
    const found = told(TEXT, 'type: uppdarg\npublisher: ingen\nabout: [ingen]\nbody: x\n', 'frontmatter');
    expect(found.map((one) => one.split(' ')[1]).sort()).toEqual(['FLT001', 'FLT006', 'REF001', 'REF002']);
  });

  it('in the file of an organisation', () => {
    const content = 'name: Regionen\nkind: region\nlevel: ingen\nownPages: ja\n';
    expect(told('organisations/region.yaml', content)).toEqual(['3:8 REF004', '4:11 FLT003']);
  });

  it('and hides the rest when nobody can know what was meant', () => {
    expect(told(SAYS, 'about: ingen\nabout: arbetsgrupp\n')).toEqual(['2:1 YML002']);
  });

  it('and says so where a file cannot be read at all', () => {
    const [one] = check([{ file: SAYS, content: 'about: a: b\n' }]).filter(({ code }) => code === 'YML001');
    expect(one?.message).toMatch(/ Resten av filen kontrolleras när detta är rättat\.$/);
  });
});
