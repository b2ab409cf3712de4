import { expect, test } from 'vitest';
import { fieldsOf } from '../../../src/open-data/fields.ts';
import { openDataOf } from '../../../src/open-data/files.ts';
import { openDataView, sizeWords } from '../../../src/open-data/page-view.ts';
import { contentSchemas, dataSchemas, itemSchema } from '../../../src/open-data/schemas.ts';
import { graphOf } from '../views/fixture.ts';

test.each([
  ['', '0 kB'],
  ['å'.repeat(600), '1,2 kB'],
  ['x'.repeat(769_502), '770 kB'],
  ['x'.repeat(1_100_000), '1,1 MB'],
])('sizes are said in words', (text, words) => {
  expect(sizeWords(text).replace('\u00A0', ' ')).toBe(words);
});

test('a site without statements has a page without an example', () => {
  const view = openDataView(openDataOf(graphOf({ organisations: { region: {} } }), 'abc'));
  expect(view.example).toBeUndefined();
  expect(view.edition.licence).toBeUndefined();
  expect(view.lists.find(({ name }) => name === 'organisations')?.count).toBe(1);
});

test('every key of every item is explained in words', () => {
  const schemas = dataSchemas().filter(({ name }) => name !== 'graph');
  const silent = schemas.flatMap(({ name, schema }) =>
    fieldsOf(schema)
      .filter(({ label, help, form }) => label === '' || help === '' || form === 'värde')
      .map(({ key }) => `${name}.${key}`),
  );
  expect(silent).toEqual([]);
});

test('keys inside a key are explained, and a reference only once', () => {
  const fields = fieldsOf(itemSchema('facts'));
  expect(fields.find(({ key }) => key === 'details.count.min')).toMatchObject({
    form: 'heltal',
    always: false,
  });
  expect(fields.find(({ key }) => key === 'subject')).toMatchObject({ form: 'hänvisning', always: true });
  expect(fields.some(({ key }) => key.startsWith('subject.'))).toBe(false);
});

test('schemas have names of their own', () => {
  const names = [...dataSchemas(), ...contentSchemas()].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
