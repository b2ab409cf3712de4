import { folded } from '../words/fold.ts';
import { isStopword, unaccentedStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Lexicon } from './types.ts';

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

/** Shards with more entries than this are divided by a third letter. */
const MOST_TOGETHER = 40;

/** The first letters of a word without accents, as many as a key has; `0` for what begins otherwise. */
function startKey(word: string, letters = 2): string {
  const start = folded(word).slice(0, letters);
  return /^[a-z]+$/.test(start) ? start : OTHER;
}

/** Words that say nothing have no shard of their own, or every question would fetch the shards of "vem" and "vad". */
const keyOf = (word: string, letters?: number): string =>
  isStopword(word) ? OTHER : startKey(word, letters);

/** Keys of the shards in which lies what is written with some words, where there are such shards. */
export const writtenKeys = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => [keyOf(word), keyOf(word, 3)])),
];

/** Whether a word may be misspelt for one in a shard: their first letters are the same, and one more. */
export const isBeside = (key: string, word: string): boolean =>
  key.startsWith(shardKey(word)) &&
  (key.length < 3 || Array.from(folded(word).slice(1, 4)).some((letter) => key.includes(letter, 1)));

/** The word by which a phrase is filed: the first that says something. */
function filedBy(text: string): string {
  const words = wordsOf(text);
  return words.find((word) => keyOf(word) !== OTHER) ?? words[0] ?? '';
}

/** What people write, with the word it is filed by. */
type Written = readonly [word: string, entry: Partial<Lexicon>];

const joined = (entries: readonly Written[]): Partial<Lexicon> => {
  const of = <Key extends 'synonyms' | 'common' | 'evidence'>(key: Key) => {
    const own = entries.flatMap(([, entry]) => [...(entry[key] ?? [])]);
    return own.length > 0 && { [key]: own };
  };
  return { ...of('synonyms'), ...of('common'), ...of('evidence') };
};

/**
 * What people write, as files of their own by its first letters, since a query needs few of them: synonyms,
 * everyday words, and words of readers' questions.
 */
export function writtenShards({
  synonyms,
  common,
  evidence,
}: Lexicon): ReadonlyMap<string, Partial<Lexicon>> {
  const entries: Written[] = [
    ...synonyms.map((one): Written => [filedBy(one.written), { synonyms: [one] }]),
    ...common.map((one): Written => [one.bare, { common: [one] }]),
    // It has lost its accents: without them "nagon" would be no word that says nothing.
    ...evidence.map((one): Written => [unaccentedStopword(one.word) ?? one.word, { evidence: [one] }]),
  ];
  const shards = [...Map.groupBy(entries, ([word]) => keyOf(word))].flatMap(([key, own]) =>
    key === OTHER || own.length <= MOST_TOGETHER
      ? [[key, own] as const]
      : [...Map.groupBy(own, ([word]) => keyOf(word, 3))],
  );
  return new Map(
    shards.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, joined(own)] as const),
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
