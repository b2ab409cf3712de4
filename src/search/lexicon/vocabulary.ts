import type { SearchRecord } from '../record.ts';
import type { Name } from './types.ts';
import { wordsOf } from '../words/tokens.ts';

const searchable = ({ title, text, names, trail }: SearchRecord): string =>
  [title, ...trail, text, ...names].join(' ');

/**
 * Every word of some records with the number of them that it stands in, in alphabetic order; words that
 * stand in names alone count as one.
 */
export function vocabularyOf(
  records: readonly SearchRecord[],
  names: readonly Name[],
): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const word of new Set(wordsOf(searchable(record)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of names.flatMap(({ variants }) => variants.flatMap(wordsOf))) {
    if (!counts.has(word)) counts.set(word, 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
