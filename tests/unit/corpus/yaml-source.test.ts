import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/model/corpus/yaml-source.ts';

const faultsOf = (source: string, firstLine = 1) =>
  readYaml('fil.yaml', source, firstLine).faults.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('notation that cannot be read', () => {
  it.each<[what: string, source: string, faults: string[]]>([
    ['a colon in a value', 'name: a: b', ['YML001 1:7']],
    ['a quotation mark that is not closed', 'a: "x', ['YML001 1:6']],
    ['a list that is not closed', 'a: [x, y', ['YML001 1:9']],
    ['a reserved sign', 'a: @x', ['YML001 1:4']],
    ['wrong indentation', 'a: 1\n b: 2', ['YML001 1:4']],
    ['two documents', 'a: 1\n---\nb: 2', ['YML001 2:1']],
    ['a bracket before the colon', 'a: [{x: y}: z]', ['YML001 1:5']],
    ['a tab', 'a:\n\t- x', ['YML003 2:1']],
    ['an anchor and its alias', 'a: &n x\nb: *n', ['YML004 1:4', 'YML004 2:4']],
    ['a tag', 'a: !!str x', ['YML004 1:4']],
  ])('%s', (_, source, faults) => {
    const { value } = readYaml('fil.yaml', source);
    expect(faultsOf(source)).toEqual(faults);
    expect(value).toBeUndefined();
  });

  it('tells only the first of several faults of syntax, and every repeated key', () => {
    expect(faultsOf('a: 1\na: 2\na: 3\nb: c: d\ne: "x').sort()).toEqual([
      'YML001 4:4',
      'YML002 2:1',
      'YML002 3:1',
    ]);
  });

  it('reads thousands of repeated keys without comparing each with each', () => {
    expect(faultsOf('a: 1\n'.repeat(20_000))).toHaveLength(19_999);
  });

  it('does not read more than a person could have written', () => {
    expect(faultsOf(`a: "${'x'.repeat(3_000_000)}"`, 5)).toEqual(['FIL003 5:1']);
  });

  it('counts lines from the line the text begins on', () => {
    expect(faultsOf('a: 1\nb: c: d', 12)).toEqual(['YML001 13:4']);
  });

  it('tells of brackets in brackets without end, once', () => {
    expect(faultsOf('['.repeat(1_000_000))).toEqual(['YML001 1:1']);
    expect(faultsOf('- '.repeat(1_000_000))).toEqual(['YML001 1:1']);
    // Deeper by indentation than the parser can go: it tells where it stopped, which differs between machines.
    const steps = Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n');
    expect(faultsOf(steps).length).toBeLessThanOrEqual(1);
  });

  it('does not expand aliases, however many times they are nested', () => {
    const bomb = Array.from({ length: 40 }, (_, n) => `k${n}: &a${n} [*a${n - 1}, *a${n - 1}]`).join('\n');
    expect(readYaml('fil.yaml', bomb).value).toBeUndefined();
  });
});

describe('notation that can be read', () => {
  it('keeps data beside a repeated key, so that the rest of the file is checked too', () => {
    expect(readYaml('fil.yaml', 'a: 1\na: 2').value).toEqual({ a: 2 });
  });

  it('reports a date without quotation marks by its key', () => {
    const { faults } = readYaml('fil.yaml', 'decision:\n  date: 2024-03-05\nnames: ["2024-03-05"]');
    expect(faults.map(({ code, line, message }) => [code, line, message])).toEqual([
      [
        'FLT004',
        2,
        '"date" ska vara text, men 2024-03-05 läses som en tidpunkt. Skriv värdet inom citattecken: date: "2024-03-05".',
      ],
    ]);
  });

  it.each([
    ['a: Uppdrag #3 för gruppen\nb: 1', ['YML007 1:12']],
    ['a:\n  - x # y', ['YML007 2:7']],
    ['a: ”Uppdrag”\nb: "”c”"\nd: ”e” f', ['YML008 1:4']],
    ['a: "x" # y\n# z\nb: # y\n  c: d#e', []],
  ])('tells what became of a value without quotation marks: %j', (source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  it.each<[path: (string | number)[], place: string, key: string, written: string | undefined]>([
    [['a'], '3:1', '3:1', undefined],
    [['a', 0, 'b'], '4:8', '4:5', 'x'],
    [['a', 0, 'c'], '5:5', '5:5', undefined],
    [['a', 0, 'c', 0], '6:9', '6:9', '1'],
    [['a', 0, 'c', 1, 'd'], '7:12', '7:9', 'hej'],
    [['a', 0, 'missing'], '4:5', '4:5', undefined],
    [['missing'], '3:1', '3:1', undefined],
    [[], '3:1', '3:1', undefined],
  ])('finds %j at %s', (path, place, key, written) => {
    const yaml = readYaml('fil.yaml', 'a:\n  - b: x\n    c:\n      - 1\n      - d: hej\n', 3);
    const show = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
    expect([show(yaml.locate(path)), show(yaml.locateKey(path)), yaml.written(path)]).toEqual([
      place,
      key,
      written,
    ]);
  });
});
