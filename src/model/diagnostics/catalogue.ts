import { CITATIONS } from './catalogue/citations.ts';
import { DOCUMENT_CONTROL } from './catalogue/documents.ts';
import { FIELDS } from './catalogue/fields.ts';
import { FILES } from './catalogue/files.ts';
import { RELATIONS } from './catalogue/graph.ts';
import { NAMES } from './catalogue/names.ts';
import { PATHS } from './catalogue/processes.ts';
import { REFERENCES } from './catalogue/references.ts';
import { TEXTS } from './catalogue/texts.ts';
import { READER_QUESTIONS } from './catalogue/reader-questions.ts';
import { SEARCH_WORDS } from './catalogue/search-words.ts';
import type { CatalogueEntry } from './catalogue/types.ts';
import { NOTATION } from './catalogue/yaml.ts';

/** The families of codes in the order the pages list them, with their Swedish headings. */
export const CODE_TOPICS = [
  { prefix: 'FIL', title: 'Filer och mappar' },
  { prefix: 'YML', title: 'Skrivsätt' },
  { prefix: 'FLT', title: 'Uppgifter' },
  { prefix: 'REF', title: 'Hänvisningar' },
  { prefix: 'TXT', title: 'Dokumentets text' },
  { prefix: 'CIT', title: 'Citat' },
  { prefix: 'STY', title: 'Styrka' },
  { prefix: 'TCK', title: 'Täckning' },
  { prefix: 'DOK', title: 'Dokumentuppgifter' },
  { prefix: 'ORD', title: 'Namn och förkortningar' },
  { prefix: 'IDN', title: 'Id och adresser' },
  { prefix: 'NET', title: 'Samband' },
  { prefix: 'VAG', title: 'Beslutsvägar' },
  { prefix: 'SOK', title: 'Sökord' },
  { prefix: 'FRG', title: 'Läsares frågor' },
] as const;

/** Every code with its severity, texts and examples. The codes are stable: pages and editors refer to them. */
export const CATALOGUE = {
  ...FILES,
  ...NOTATION,
  ...FIELDS,
  ...REFERENCES,
  ...TEXTS,
  ...CITATIONS,
  ...DOCUMENT_CONTROL,
  ...NAMES,
  ...RELATIONS,
  ...PATHS,
  ...SEARCH_WORDS,
  ...READER_QUESTIONS,
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** A stable code such as `FIL001`. */
export type Code = keyof typeof CATALOGUE;

/** What the message of a code needs to know. */
export type Details<C extends Code> = Parameters<(typeof CATALOGUE)[C]['message']>[0];

/** All codes, in catalogue order. */
export const CODES = Object.keys(CATALOGUE) as Code[];
