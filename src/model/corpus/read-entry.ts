import type * as z from 'zod';
import { diagnostic, START } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { describeValue } from './field-values.ts';
import { fieldFaults } from './field-faults.ts';
import { salvage } from './salvage.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

/** Typed data, as far as it could be read, with everything there is to say about it. */
export interface ReadResult<Data> {
  readonly data?: Data;
  readonly faults: readonly Diagnostic[];
  /** Paths of what was left out of the data because of a fault. */
  readonly dropped: readonly KeyPath[];
  /** The YAML, its places told by paths of the data. */
  readonly yaml: YamlSource;
}

/**
 * Reads parsed YAML with its schema. Repeated keys and dates without quotation marks are told beside
 * what the schema finds; YAML that could not be parsed is told alone. Data with faulty fields comes without
 * them, so that one fault does not hide others; `standIns` take the place of required fields.
 */
export function readEntry<S extends z.ZodType>(
  schema: S,
  yaml: YamlSource,
  standIns: Readonly<Record<string, unknown>> = {},
): ReadResult<z.output<S>> {
  const { value, faults, file } = yaml;
  const unread = { dropped: [], yaml };
  if (value === undefined) return { ...unread, faults };
  const isList = schema.def.type === 'array';
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) {
    const details = { found: describeValue(value), expected: isList ? 'en lista' : 'nycklar med värden' };
    return { ...unread, faults: [...faults, diagnostic('YML006', { file, ...START }, details)] };
  }
  const result = schema.safeParse(value);
  // Which of two values was meant is not known, nor what else stood under the first.
  const isRepeated = faults.some(({ code }) => code === 'YML002');
  if (result.success) return { ...unread, faults, ...(!isRepeated && { data: result.data }) };
  const { issues } = result.error;
  const all = [...faults, ...fieldFaults(schema, issues, yaml)];
  const salvaged = isRepeated ? undefined : salvage(schema, value, issues, standIns);
  if (salvaged === undefined) return { ...unread, faults: all };
  const { data, dropped, origin } = salvaged;
  return { data, dropped, faults: all, yaml: { ...yaml, locate: (path) => yaml.locate(origin(path)) } };
}
