import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/model/corpus/read-corpus.ts';
import { formatDiagnostic } from '../../../src/model/diagnostics/report.ts';

/** What is said about one file, without its name. */
function told(path: string, content: string): string[] {
  const site = { path: 'site.yaml', content: '' };
  return readCorpus([site, { path, content }])
    .diagnostics.filter(({ file }) => file === path)
    .map((one) => formatDiagnostic(one).slice(path.length + 1));
}

const group = (content: string) => told('groups/region/a.yaml', content);
const says = (content: string) =>
  told('documents/region/a/1.says.yaml', content).filter((line) => !line.includes('FIL011'));

describe('fields of an entry', () => {
  it.each<[what: string, content: string, expected: RegExp[]]>([
    ['an unknown key', 'name: a\nform: group\nlevl: b', [/^3:1 {2}FLT001 .*"levl".* Menade du "level"\?$/]],
    [
      'an unknown key like no other',
      'name: a\nform: group\nqqqqq: b',
      [/^3:1 {2}FLT001 .* Möjliga nycklar: name, shortName, /],
    ],
    [
      'a missing field',
      'form: group',
      [/^1:1 {2}FLT002 {2}"name" saknas \(Namn\)\. Lägg till den: Gruppens namn/],
    ],
    ['a number for text', 'name: 2018\nform: group', [/^1:7 {2}FLT004 .*name: "2018"\.$/]],
    [
      'a number that would change',
      'name: 1.10\nform: group',
      [/^1:7 {2}FLT004 .*1\.10 läses som ett tal.*"1\.10"/],
    ],
    ['a truth for text', 'name: true\nform: group', [/^1:7 {2}FLT004 .*sanningsvärde/]],
    ['a key without value', 'name:\nform: group', [/^1:1 {2}FLT005 {2}"name" saknar värde/]],
    ['an empty text', 'name: " "\nform: group', [/^1:7 {2}FLT005/]],
    ['an empty list', 'name: a\nform: group\naliases: []', [/^3:1 {2}FLT005/]],
    [
      'text for a list',
      'name: a\nform: group\naliases: b',
      [/^3:10 {2}FLT003 {2}"aliases" ska vara en lista, inte text\. Skriv aliases: \[ett, två\]/],
    ],
    [
      'a dash without a space',
      'name: a\nform: group\naliases:\n  -b',
      [/^4:3 {2}YML001 .*efter bindestrecket/],
    ],
    [
      'a list for text',
      'name: [a]\nform: group',
      [/^1:1 {2}FLT003 {2}"name" ska vara text, inte en lista\. Skriv ett enda värde\.$/],
    ],
    [
      'text for a group of keys',
      'name: a\nform: group\nstands: b',
      [
        /^3:9 {2}FLT003 .*en grupp av nycklar, inte text\. Skriv stands: \{ each: … \}\. Möjliga nycklar: each\.$/,
      ],
    ],
    [
      'a wrong word',
      'name: a\nform: gruop',
      [/^2:7 {2}FLT006 .*Menade du "group"\? Möjliga värden: group, unit/],
    ],
    [
      'an id in capitals',
      'name: a\nform: group\nkind: Lokal Grupp',
      [/^3:7 {2}FLT007 .*Skriv "lokal-grupp"/],
    ],
    ['a number in a list', 'name: a\nform: group\naliases:\n  - b\n  - 3', [/^5:5 {2}FLT004 {2}"aliases"/]],
    [
      'several faults at once',
      'nam: a\nform: gruop\nform: group\nlevel: 3',
      [/^1:1 {2}FLT001/, /^1:1 {2}FLT002/, /^3:1 {2}YML002/, /^4:8 {2}FLT004/],
    ],
  ])('%s', (_, content, expected) => {
    const lines = group(content);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(lines[index]).toMatch(pattern));
  });
});

describe('fields of statements', () => {
  it.each<[what: string, content: string, expected: RegExp[]]>([
    [
      'an unknown verb',
      'a:\n  says:\n    - { quote: x, apoints: y }',
      [/^3:19 {2}FLT001 .*Menade du "appoints"\?/],
    ],
    ['a number for a quote', 'a:\n  says:\n    - { quote: 3 }', [/^3:16 {2}FLT004 {2}"quote"/]],
    ['a bare number', 'a:\n  says:\n    - 3', [/^3:7 {2}FLT003/]],
    [
      'a dash without a space after others',
      'a:\n  says:\n    -x\n    - y: z',
      [/^3:5 {2}YML001 .*bindestrecket/],
    ],
    ['a colon without a space', 'about: a\nactor:b', [/^2:1 {2}YML001 .*mellanslag efter kolonet/]],
    ['a hard space after a colon', 'about: a\nactor:\u00A0b\n', [/^2:1 {2}YML001 .*hårt mellanslag/]],
    ['a hard space in an indent', 'a:\n  says:\n  \u00A0\u00A0- x\n', [/^3:5 {2}YML001 .*hårt mellanslag/]],
    ['a key of the file in Swedish', 'gäller: b', [/^1:1 {2}FLT001 .*Menade du "about" \(gäller\)\?$/]],
    [
      'a strength in Swedish',
      'a:\n  says:\n    - { quote: x, modality: ska }',
      [/^3:29 {2}FLT006 .*Menade du "shall" \(ska\)\? Möjliga/],
    ],
    [
      'a topic in Swedish',
      'a:\n  topic: uppdrag\n  says:\n    - x',
      [/^2:10 {2}FLT006 .*Menade du "task" \(uppdrag\)\? Möjliga/],
    ],
    [
      'a verb in Swedish',
      'a:\n  says:\n    - quote: x\n      rapporterar till: b',
      [/^4:7 {2}FLT001 .*Menade du "reports-to" \(rapporterar till\)\?$/],
    ],
    [
      'a comma inside braces',
      'a:\n  says:\n    - { quote: x, men inte alltid }',
      [/^3:19 {2}FLT010 {2}Inom \{ \} delar ett komma .*"men inte alltid".*värdet av "quote"/],
    ],
    ['a line with a colon', 'a:\n  says:\n    - Gruppen ska: x', [/^3:7 {2}FLT010 .*"Gruppen ska"/]],
    ['an actor like nothing', 'a:\n  says:\n    - { quote: x, actor: { foo: y } }', [/^3:19 {2}FLT009/]],
    [
      'a seat without somebody',
      'a:\n  says:\n    - { quote: x, seat: { role: ledamot } }',
      [/^3:19 {2}FLT002 {2}"who" saknas/],
    ],
    ['a wrong topic', 'a:\n  topic: taks', [/^2:10 {2}FLT006 .*Menade du "task"\?/]],
    ['a section that is text', 'a: b', [/^1:4 {2}FLT003/]],
    [
      'an act with a wrong part',
      'a:\n  says:\n    - { quote: x, decides: { act: 3 } }',
      [/^3:35 {2}FLT004 {2}"act"/],
    ],
    [
      'a selection with a wrong part',
      'a:\n  says:\n    - { quote: x, decides: { kind: 3 } }',
      [/^3:19 {2}FLT009 .*"kind" ska vara text/],
    ],
    [
      'a deadline that is no day',
      'a:\n  says:\n    - { quote: x, deadline: { month-day: "1 mars", bound: before } }',
      [/^3:42 {2}FLT008 .*MM-DD/],
    ],
  ])('%s', (_, content, expected) => {
    const lines = says(content);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(lines[index]).toMatch(pattern));
  });
});

describe('a file of another shape', () => {
  it.each([
    [
      'groups/region/a.yaml',
      '# tom\n',
      /YML006 {2}Filen är tom men ska vara nycklar med värden\. .*"name: …"\.$/,
    ],
    ['levels.yaml', 'id: lokal\n', /YML006 .* ska vara en lista\. .*"- id: …"\.$/],
  ])('%s', (path, content, expected) => {
    expect(told(path, content)).toEqual([expect.stringMatching(expected)]);
  });
});
