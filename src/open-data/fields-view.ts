import { fieldsOf, type DataField } from './fields.ts';
import { dataSchemas } from './schemas.ts';

/** The keys of one published shape. */
export interface FieldsTable {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DataField[];
}

/** A table for every kind of item, straight from the schemas; the whole file is a list of lists. */
export function fieldsTables(): FieldsTable[] {
  return dataSchemas()
    .filter(({ name }) => name !== 'graph')
    .map(({ name, title, schema }) => ({ id: name, title, rows: fieldsOf(schema) }));
}
