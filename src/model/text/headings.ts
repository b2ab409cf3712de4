import type { Heading } from 'mdast';
import { slugify, SLUG_PATTERN } from '../slug.ts';
import { inlineRuns, runsText } from './inline.ts';

/** What a heading line says: the source's number, the words, and the id behind them. */
export interface ReadHeading {
  readonly number?: string;
  readonly words: string;
  /** The id written; absent when there is none, or none that can be an address. */
  readonly id?: string;
}

const ID = /^\{\s*#([^}]*)\}$/;
const NUMBER = /^(§\s?\d{1,3}\s?[a-z]?\.?|\d{1,3}\s?[a-z]?\s?§\.?|\d{1,2}(?:\.\d{1,3})*\.?)\s+(?=\S)/;

/** Reads `3.1 Uppdrag {#uppdrag}`. */
export function readHeading(node: Heading): ReadHeading {
  const text = runsText(inlineRuns(node.children));
  const brace = text.lastIndexOf('{');
  const id = brace < 0 ? undefined : ID.exec(text.slice(brace).trim())?.[1]?.trim();
  const titled = (id === undefined ? text : text.slice(0, brace)).trim();
  const number = NUMBER.exec(titled)?.[1];
  return {
    ...(number !== undefined && { number: number.replace(/\s+/g, ' ') }),
    words: number === undefined ? titled : titled.replace(NUMBER, ''),
    ...(id !== undefined && SLUG_PATTERN.test(id) && { id }),
  };
}

/** An id that is still free: the wanted one, or the wanted one with a number. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const base = slugify(wanted) || 'avsnitt';
  if (!taken.has(base)) return base;
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}
