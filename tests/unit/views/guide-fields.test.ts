import { expect, test } from 'vitest';
import { fieldTables } from '../../../src/model/views/guide-fields.ts';

const keysOf = (id: string): readonly string[] =>
  fieldTables()
    .find((table) => table.id === id)!
    .rows.map(({ key }) => key);

test('the guide lists the keys inside a verb, also where it takes more than one form', () => {
  const keys = keysOf('verbets-delar');
  expect(keys).toEqual(
    expect.arrayContaining(['term.duration', 'meets.times.per', 'seat.who', 'decides.act']),
  );
  expect(keys.every((key) => key.includes('.'))).toBe(true);
});

test('the guide lists the keys of the levels', () => {
  expect(keysOf('nivaer')).toEqual(['id', 'name']);
});

test('every key of every file has a label and help', () => {
  const bare = fieldTables().flatMap(({ id, rows }) =>
    rows.filter(({ label, help }) => label === '' || help === '').map(({ key }) => `${id}: ${key}`),
  );
  expect(bare).toEqual([]);
});
