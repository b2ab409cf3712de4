import * as z from 'zod';

/** What a schema says about itself: the label and help given by `field()`. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
}

/** Schemas inside wrappers such as optional, default and pipe, outermost first; unions branch. */
function layers(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return [schema, ...layers(schema.unwrap())];
  }
  if (schema instanceof z.ZodPipe) {
    const inner = schema.in instanceof z.ZodTransform ? schema.out : schema.in;
    return [schema, ...layers(inner)];
  }
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap((option) => layers(option))];
  return [schema];
}

function step(schema: unknown, key: string | number): unknown[] {
  return layers(schema).flatMap((layer): unknown[] => {
    if (layer instanceof z.ZodArray && typeof key === 'number') return [layer.element];
    if (!(layer instanceof z.ZodObject)) return [];
    const shape = layer.shape as Readonly<Record<string, unknown>>;
    if (Object.hasOwn(shape, key)) return [shape[key]];
    return layer.def.catchall === undefined ? [] : [layer.def.catchall];
  });
}

/** All schemas that can stand at a path of keys, without those reached through free-form records. */
function schemasAt(schema: unknown, path: readonly (string | number)[]): unknown[] {
  return path.reduce<unknown[]>((at, key) => at.flatMap((one) => step(one, key)), [schema]);
}

/** Keys that may stand at a path, in the schema's order. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const keys = schemasAt(schema, path)
    .flatMap((one) => layers(one))
    .flatMap((layer) => (layer instanceof z.ZodObject ? Object.keys(layer.shape) : []));
  return [...new Set(keys)];
}

/** Label and help of the field at a path; empty strings where the schema gives none. */
export function fieldText(schema: z.ZodType, path: readonly (string | number)[]): FieldText {
  for (const layer of schemasAt(schema, path).flatMap((one) => layers(one))) {
    const meta = layer instanceof z.ZodType ? layer.meta() : undefined;
    if (meta?.title !== undefined) return { label: meta.title, help: meta.description ?? '' };
  }
  return { label: '', help: '' };
}
