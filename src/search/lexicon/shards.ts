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

/** A lexicon as files, by key: one, or one for each first letter. A name lies under each letter it can begin with. */
export function lexiconShards(lexicon: Lexicon, most = MOST_IN_ONE): ReadonlyMap<string, Lexicon> {
  if (lexicon.words.length <= most) return new Map([[WHOLE, lexicon]]);
  const keys = [...'0abcdefghijklmnopqrstuvwxyz'];
  const shard = (key: string): Lexicon => ({
    total: lexicon.total,
    words: lexicon.words.filter(([word]) => shardKey(word) === key),
    names: lexicon.names
      .map((name) => ({ ...name, variants: name.variants.filter((one) => shardKey(one) === key) }))
      .filter(({ variants }) => variants.length > 0),
    synonyms: lexicon.synonyms.filter(({ written }) => shardKey(written) === key),
  });
  return new Map(keys.map((key) => [key, shard(key)]));
}
