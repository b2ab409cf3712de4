import { stringify } from 'yaml';

/** A value as one line of YAML. What YAML would read as a number, a date or a truth gets quotation marks. */
export function yamlValue(value: string | readonly string[]): string {
  if (typeof value !== 'string') return `[${value.map((one) => yamlValue(one)).join(', ')}]`;
  if (/^[\d-]/.test(value)) return JSON.stringify(value);
  return stringify(value, {
    lineWidth: 0,
    defaultStringType: /[,[\]{}]/.test(value) ? 'QUOTE_DOUBLE' : 'PLAIN',
  }).trimEnd();
}

/** Lines `key: value` for what has a value. */
export function yamlLines(
  fields: readonly (readonly [key: string, value: string | readonly string[] | undefined])[],
): string[] {
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${yamlValue(value)}`]));
}

/** The comment lines a new file opens with: what it is for, and what more to know. */
export function guideLines(first: string, more: readonly string[]): string[] {
  return [`# ${first}`, '# Rader som börjar med # är råd. De visas inte och kan tas bort.', ...more];
}
