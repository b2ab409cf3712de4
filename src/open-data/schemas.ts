import * as z from 'zod';
import { chartSchema } from '../model/schema/chart.ts';
import { documentSchema } from '../model/schema/document.ts';
import { groupSchema } from '../model/schema/group.ts';
import { kindSchema } from '../model/schema/kind.ts';
import { organisationSchema } from '../model/schema/organisation.ts';
import { processSchema } from '../model/schema/process.ts';
import { referenceSchema } from '../model/schema/reference.ts';
import { roleSchema } from '../model/schema/role.ts';
import { levelsSchema, siteSchema } from '../model/schema/site.ts';
import { saysSectionSchema, statementFields } from '../model/schema/statement.ts';
import { termSchema } from '../model/schema/term.ts';
import { graphData, LISTS } from './graph-data.ts';
import { reference } from './items/reference.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** One published schema. */
export interface PublishedSchema {
  /** File name without extension. */
  readonly name: string;
  readonly title: string;
  readonly schema: JsonSchema;
}

/** Files that editors write. What a schema cannot say, the check of the content does: it reads the words. */
const CONTENT: readonly (readonly [name: string, title: string, shape: z.ZodType])[] = [
  ['innehall-avsnitt', 'Utsagorna i ett avsnitt', saysSectionSchema],
  ['innehall-diagram', 'Organisationsschema', chartSchema],
  ['innehall-dokument', 'Dokumentets huvud', documentSchema],
  ['innehall-grupp', 'Grupp', groupSchema],
  ['innehall-nivaer', 'Nivåer', levelsSchema],
  ['innehall-organisation', 'Organisation', organisationSchema],
  ['innehall-referens', 'Omnämnt dokument', referenceSchema],
  ['innehall-roll', 'Roll', roleSchema],
  ['innehall-slag', 'Slag av grupp', kindSchema],
  ['innehall-term', 'Term eller förkortning', termSchema],
  ['innehall-utsaga', 'En utsaga', z.strictObject(statementFields)],
  ['innehall-vag', 'Beslutsväg', processSchema],
  ['innehall-webbplats', 'Webbplatsen', siteSchema],
];

const idOf = (shape: z.ZodType): string => String(shape.meta()?.id);

/** The schema of `/data/graph.json`, with those of its items inside. */
export const graphSchema = (): JsonSchema => z.toJSONSchema(graphData);

/** The schema of one kind of item, by itself. */
export const itemSchema = (name: keyof typeof LISTS): JsonSchema => z.toJSONSchema(LISTS[name]);

/** The schema of a reference. */
export const referenceJsonSchema = (): JsonSchema => z.toJSONSchema(reference);

/** Schemas of the published data: the whole, and each kind of item. */
export function dataSchemas(): PublishedSchema[] {
  const items = Object.values(LISTS).map((shape) => ({
    name: idOf(shape),
    title: shape.meta()?.title ?? '',
    schema: z.toJSONSchema(shape),
  }));
  return [
    { name: 'graph', title: 'Hela filen', schema: { title: 'Öppna data', ...graphSchema() } },
    { name: 'hanvisning', title: 'Hänvisning', schema: referenceJsonSchema() },
    ...items,
  ];
}

/** Schemas of the files that editors write, as far as a schema can say it. */
export function contentSchemas(): PublishedSchema[] {
  return CONTENT.map(([name, title, shape]) => ({
    name,
    title,
    schema: { title, ...z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) },
  }));
}
