import type * as z from 'zod';
import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { describeValue } from './field-values.ts';
import { fieldFaults } from './field-faults.ts';
import type { YamlSource } from './yaml-source.ts';

/** Typed data, or nothing where there was a fault, with everything there is to say about it. */
export interface ReadResult<Data> {
  readonly data?: Data;
  readonly faults: readonly Diagnostic[];
}

/**
 * Reads parsed YAML with its schema. Repeated keys and dates without quotation marks are told beside
 * what the schema finds; YAML that could not be parsed is told alone.
 */
export function readEntry<S extends z.ZodType>(schema: S, yaml: YamlSource): ReadResult<z.output<S>> {
  const { value, faults, file } = yaml;
  if (value === undefined) return { faults };
  const isList = schema.def.type === 'array';
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) {
    const details = { found: describeValue(value), expected: isList ? 'en lista' : 'nycklar med värden' };
    return { faults: [...faults, diagnostic('YML006', { file, ...START }, details)] };
  }
  const result = schema.safeParse(value);
  if (!result.success) return { faults: [...faults, ...fieldFaults(schema, result.error.issues, yaml)] };
  return faults.length > 0 ? { faults } : { data: result.data, faults };
}
