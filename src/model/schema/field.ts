import * as z from 'zod';

/**
 * Gives a schema field the Swedish label and one-line help that forms and documentation show.
 * Stored as Zod metadata (`title`, `description`), so JSON Schema exports carry them too.
 */
export function field<S extends z.ZodType>(schema: S, label: string, help: string): S {
  return schema.meta({ title: label, description: help });
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** One ASCII path segment: lower-case letters, digits and single hyphens. */
export const slug = z.string().regex(new RegExp(`^${SLUG}$`), 'slug');

/** One or more slugs joined by `/`: the id of anything in the content, equal to its address. */
export const id = z.string().regex(new RegExp(`^${SLUG}(?:/${SLUG})*$`), 'id');

/** Text that is more than white space. */
export const text = z.string().trim().min(1, 'text');

/** A list with at least one member; leave the key out instead of writing an empty list. */
export function list<S extends z.ZodType>(schema: S) {
  return z.array(schema).min(1, 'list');
}

/**
 * A date in words that YAML must not turn into something else: `2024-03-05`, `2024-03`, `2024`,
 * or the words of the source ("2020-mm-dd", "hösten 2018"). `dates.ts` reads what can be read.
 */
export const dateWords = z.string().trim().min(1, 'text');

/** A complete calendar date, `YYYY-MM-DD`. */
export const isoDate = z.iso.date();
