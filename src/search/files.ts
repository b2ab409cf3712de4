import { openLexicon, type OpenLexicon } from './lexicon/open.ts';
import { shardKey, WHOLE } from './lexicon/shards.ts';
import type { Lexicon } from './lexicon/types.ts';
import { wordsOf } from './words/tokens.ts';

/** Which files of search there are, beside Pagefind's: `sok/index.json`. */
export interface Manifest {
  /** Keys of `sok/lexikon/<key>.json`. */
  readonly lexicon: readonly string[];
  /** Keys of `sok/svar/<key>.json`. */
  readonly answers: readonly string[];
}

/** Reads a JSON file below `sok/`. */
export type ReadFile = (name: string) => Promise<unknown>;

/** Letters at which a compound's later parts may begin. */
const INSIDE = 4;

/** Shards that a query may need: of each word's first letter, and of the parts of long words. */
function keysFor(query: string): string[] {
  const words = wordsOf(query);
  const inside = words.flatMap((word) => (word.length > 9 ? [...word.slice(INSIDE, -3)] : []));
  return [...new Set([...words, ...inside].map(shardKey))].sort();
}

const shared = <T>(make: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const made = new Map<string, Promise<T>>();
  return (key) => {
    const before = made.get(key);
    if (before) return before;
    const now = make(key);
    made.set(key, now);
    now.catch(() => made.delete(key));
    return now;
  };
};

/** Opens as much of the lexicon as a query needs; each file is read once. */
export function lexiconFrom(
  read: ReadFile,
  { lexicon: keys }: Manifest,
): (query: string) => Promise<OpenLexicon> {
  const shard = shared((key) => read(`lexikon/${key}.json`) as Promise<Lexicon>);
  const open = shared(async (list) => openLexicon(await Promise.all(list.split(' ').map(shard))));
  if (keys.length === 1) return () => open(WHOLE);
  return (query) =>
    open(
      keysFor(query)
        .filter((key) => keys.includes(key))
        .join(' ') || '0',
    );
}
