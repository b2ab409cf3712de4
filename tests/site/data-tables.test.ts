import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dataFile, readGraphData } from './open-data.ts';

const data = readGraphData();

const readTable = (name: string): Record<string, string>[] =>
  parse(dataFile(name), {
    bom: true,
    delimiter: ';',
    columns: true,
    record_delimiter: '\r\n',
    // A row of another length is a fault.
    relax_column_count: false,
  });

const statements = readTable('statements.csv');
const relations = readTable('relations.csv');

test('the tables are UTF-8 with a mark, and lines end as the standard says', () => {
  for (const name of ['statements.csv', 'relations.csv']) {
    const text = dataFile(name);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  }
});

test('there is a row for every statement, with its words and strength', () => {
  expect(statements.map((row) => [row['Id'], row['Ord'], row['Styrkans kod']])).toEqual(
    data.statements.map(({ id, quote, modality }) => [id, quote, modality]),
  );
});

test('there is a row for every fact with a verb', () => {
  const ties = data.facts.filter(({ verb }) => verb !== 'duty');
  expect(relations.map((row) => [row['Id'], row['Sambandets kod'], row['Styrkans kod']])).toEqual(
    ties.map(({ id, verb, modality }) => [id, verb, modality]),
  );
});

test('no cell is a formula', () => {
  const cells = [...statements, ...relations].flatMap((row) => Object.values(row));
  expect(cells.filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
});

test('a draft is marked on its rows', () => {
  const drafts = new Set(data.statements.filter(({ draft }) => draft).map(({ id }) => id));
  expect(new Set(statements.filter((row) => row['Enligt utkast'] === 'ja').map((row) => row['Id']))).toEqual(
    drafts,
  );
  expect(
    statements.filter((row) => row['Enligt utkast'] === 'ja' && row['Räknas som gällande'] === 'ja'),
  ).toEqual([]);
});
