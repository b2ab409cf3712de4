import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/model/csv.ts';

const bare = (cell: string): string => toCsv(['a'], [[cell]]).split('\r\n')[1] ?? '';

describe('CSV', () => {
  test('is marked as UTF-8, with semicolons and line ends that every spreadsheet reads', () => {
    expect(toCsv(['ord', 'år'], [['ö', '1']])).toBe('\uFEFFord;år\r\nö;1\r\n');
  });

  test.each([
    ['a;b', '"a;b"'],
    ['sa "ja"', '"sa ""ja"""'],
    ['a, b', 'a, b'],
    ['', ''],
  ])('%s is written %s', (text, expected) => {
    expect(bare(text)).toBe(expected);
  });

  test.each(['=1+1', '+46', '-2', '@SUM(A1)', '\tx'])('%s is no formula', (text) => {
    expect(bare(text)).toBe(`'${text}`);
  });

  test('another program reads back what was written', () => {
    const rows = [
      ['två\nrader', 'citat "i" ord; och mer'],
      ['\r\n=x', ' blank '],
    ];
    const read = parse(toCsv(['a', 'b'], rows), { bom: true, delimiter: ';' });
    expect(read).toEqual([['a', 'b'], rows[0], ["'\r\n=x", ' blank ']]);
  });

  test('a row of another length is refused', () => {
    expect(() => toCsv(['a', 'b'], [['1']])).toThrow('1 fält');
  });
});
