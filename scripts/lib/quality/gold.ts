import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';

/** Kinds of query that quality is measured by. */
export const CATEGORIES = [
  'abbreviation',
  'full-name',
  'inflection',
  'compound',
  'split-word',
  'no-diacritics',
  'typo',
  'synonym',
  'english',
  'phrase',
  'question',
  'long-question',
  'comparison',
  'role',
  'context',
  'keyword',
  'unanswerable',
] as const;

const goldSchema = z.array(
  z.strictObject({
    query: z.string().min(1),
    category: z.enum(CATEGORIES),
    /** Address of a record → 2 for the best, 1 for what helps too. */
    right: z.record(z.string(), z.union([z.literal(1), z.literal(2)])).default({}),
    /** Addresses of sections whose words answer the question. */
    answers: z.array(z.string()).default([]),
    /** Addresses of groups of which "anges inte" is right. */
    silent: z.array(z.string()).default([]),
  }),
);

/** A query with what should be found. */
export type GoldQuery = z.output<typeof goldSchema>[number];

/** @throws {Error} where the file is not a gold set */
export const readGold = (file: string): GoldQuery[] => goldSchema.parse(parse(readFileSync(file, 'utf8')));
