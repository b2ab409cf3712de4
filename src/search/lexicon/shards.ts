import { folded } from '../words/fold.ts';
import type { Lexicon } from './types.ts';

/** A lexicon with more words than this is divided by first letter, so that a query loads little. */
const MOST_IN_ONE = 4000;

/** Key of the only shard of a small lexicon. */
export const WHOLE = 'alla';

/** Key of the shard in which a word lies: its first letter without accents, or `0`. */
export function shardKey(word: string): string {
  const first = folded(word).charAt(0);
  return /[a-z]/.test(first) ? first : '0';
}

const KEYS = Array.from('0abcdefghijklmnopqrstuvwxyz');

/** Synonyms as files of their own, by the first letter of what is written: a query needs few of them. */
export function synonymShards({ synonyms }: Lexicon): ReadonlyMap<string, Partial<Lexicon>> {
  const shards = KEYS.map(
    (key) => [key, synonyms.filter(({ written }) => shardKey(written) === key)] as const,
  );
  return new Map(shards.filter(([, own]) => own.length > 0).map(([key, own]) => [key, { synonyms: own }]));
}

/** Words and names as files, by key: one, or one for each first letter. A name lies under each letter it can begin with. */
export function lexiconShards(
  { total, words, names }: Lexicon,
  most = MOST_IN_ONE,
): ReadonlyMap<string, Partial<Lexicon>> {
  if (words.length <= most) return new Map([[WHOLE, { total, words, names }]]);
  const shard = (key: string): Partial<Lexicon> => ({
    total,
    words: words.filter(([word]) => shardKey(word) === key),
    names: names
      .map((name) => ({ ...name, variants: name.variants.filter((one) => shardKey(one) === key) }))
      .filter(({ variants }) => variants.length > 0),
  });
  return new Map(KEYS.map((key) => [key, shard(key)]));
}
