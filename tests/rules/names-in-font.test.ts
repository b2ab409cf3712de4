import { expect, it } from 'vitest';
import { BASE } from './base-content.ts';
import { check } from './content-of.ts';

const told = (file: string, content: string) =>
  check([{ file, content }])
    .filter(({ code }) => code === 'ORD005')
    .map(({ line, column, message }) => `${line}:${column} ${/: (.+)\. Byt/.exec(message)?.[1]}`);

it.each([
  ['a group', 'groups/region/vardgrupp.yaml', 'name: gruppen 漢→漢\nform: group\n', ['1:7 漢 →']],
  [
    'a short name',
    'groups/region/vardgrupp.yaml',
    'name: gruppen\nform: group\nshortName: 🙂\n',
    ['3:12 🙂'],
  ],
  ['a role', 'roles/ledamot.yaml', 'name: ledamot\nplural: ledamöter Ж\nforms: [ledamoten]\n', ['2:9 Ж']],
  ['a kind', 'kinds/lag.yaml', 'name: α\nplural: β\nlevel: lokal\n', ['1:7 α', '2:9 β']],
  ['a level', 'levels.yaml', '- id: lokal\n  name: Lokal → nivå\n', ['2:9 →']],
  ['the site', 'site.yaml', (BASE['site.yaml'] ?? '').replace('Uppdrag i', 'Uppdrag → i'), ['1:7 →']],
  [
    'a chart',
    'charts/region.yaml',
    'title: Nämnd → råd\ndescription: x\norganisation: region\nshow: [region/lag]\n',
    ['1:8 →'],
  ],
  ['names that can be drawn', 'groups/region/vardgrupp.yaml', 'name: Łódź é ü – ”x”\nform: group\n', []],
])('%s', (_, file, content, expected) => {
  expect(told(file, content)).toEqual(expected);
});
