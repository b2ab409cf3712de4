import { folded } from '../words/fold.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Lexicon, Synonym } from './types.ts';

/** A lexicon with more words than this is divided by first letter, so that a query loads little. */
const MOST_IN_ONE = 4000;

/** Key of the only shard of a small lexicon. */
export const WHOLE = 'alla';

const OTHER = '0';

/** Key of the shard in which a word lies: its first letter without accents, or `0`. */
export function shardKey(word: string): string {
  const first = folded(word).charAt(0);
  return /[a-z]/.test(first) ? first : OTHER;
}

const KEYS = Array.from(`${OTHER}abcdefghijklmnopqrstuvwxyz`);

/** Key of the shard in which synonyms lie that begin with a word: its first two letters without accents, or `0`. */
function startKey(word: string): string {
  const start = folded(word).slice(0, 2);
  return /^[a-z]+$/.test(start) ? start : OTHER;
}

/**
 * Keys of the shards in which synonyms lie that some words may be, or begin. Words that say nothing have none of
 * their own, or every question would fetch the shard of "vem" and "vad".
 */
export const synonymKeys = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => (isStopword(word) ? OTHER : startKey(word)))),
];

/** The shard of a synonym: that of its first word that says something. */
function synonymKey({ written }: Synonym): string {
  const keys = synonymKeys(wordsOf(written));
  return keys.find((key) => key !== OTHER) ?? OTHER;
}

/**
 * Synonyms and everyday words as files of their own, by the first letters of what is written: a query needs few
 * of them.
 */
export function synonymShards({ synonyms, common }: Lexicon): ReadonlyMap<string, Partial<Lexicon>> {
  const byKey = Map.groupBy(synonyms, synonymKey);
  const commonByKey = Map.groupBy(common, ({ bare }) => startKey(bare));
  const keys = [...new Set([...byKey.keys(), ...commonByKey.keys()])].sort();
  return new Map(
    keys.map((key) => {
      const [own, words] = [byKey.get(key), commonByKey.get(key)];
      return [key, { ...(own && { synonyms: own }), ...(words && { common: words }) }];
    }),
  );
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
