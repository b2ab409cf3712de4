import { FIELDS } from './catalogue/fields.ts';
import { FILES } from './catalogue/files.ts';
import type { CatalogueEntry } from './catalogue/types.ts';
import { NOTATION } from './catalogue/yaml.ts';

/** The families of codes in the order the pages list them, with their Swedish headings. */
export const CODE_TOPICS = [
  { prefix: 'FIL', title: 'Filer och mappar' },
  { prefix: 'YML', title: 'Skrivsätt' },
  { prefix: 'FLT', title: 'Uppgifter' },
] as const;

/** Every code with its severity, texts and examples. The codes are stable: pages and editors refer to them. */
export const CATALOGUE = {
  ...FILES,
  ...NOTATION,
  ...FIELDS,
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** A stable code such as `FIL001`. */
export type Code = keyof typeof CATALOGUE;

/** What the message of a code needs to know. */
export type Details<C extends Code> = Parameters<(typeof CATALOGUE)[C]['message']>[0];

/** All codes, in catalogue order. */
export const CODES = Object.keys(CATALOGUE) as Code[];
