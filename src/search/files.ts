import type { AnswerFile } from './answers/shards.ts';
import type { Parts } from './engine.ts';
import { layered } from './lexicon/layered.ts';
import { openLexicon, type OpenLexicon } from './lexicon/open.ts';
import { unpacked, type PackedLexicon } from './lexicon/pack.ts';
import { isBeside, shardKey, WHOLE, writtenKeys } from './lexicon/shards.ts';
import { meant } from './query/spelling.ts';
import { isEnglishStopword, isStopword } from './words/stopwords.ts';
import { wordsOf } from './words/tokens.ts';

/** Which files of search there are, beside Pagefind's: `sok/index.json`. */
export interface Manifest {
  /** Keys of `sok/lexikon/<key>.json`. */
  readonly lexicon: readonly string[];
  /** Keys of `sok/skrivet/<key>.json`: what people write. */
  readonly written: readonly string[];
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
  const inside = words.flatMap((word) => (word.length > 9 ? Array.from(word.slice(INSIDE, -3)) : []));
  return [...new Set([...words, ...inside].map(shardKey))].sort();
}

/** Whether nothing is known of a word, nor of one that it may be misspelt for. */
const isStrange = (word: string, lexicon: OpenLexicon): boolean =>
  !isStopword(word) &&
  !isEnglishStopword(word) &&
  !lexicon.isCommon(word, false) &&
  !lexicon.knows(word) &&
  !lexicon.split(word) &&
  meant(word, lexicon, true).length === 0;

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
export function lexiconFrom(read: ReadFile, manifest: Manifest): (query: string) => Promise<OpenLexicon> {
  const texts = openLexicon();
  const fetched = shared(async (name) => unpacked((await read(name)) as PackedLexicon));
  const learn = shared(async (key) => texts.add(await fetched(`lexikon/${key}.json`)));
  const isWhole = manifest.lexicon.includes(WHOLE);
  const written = (keys: readonly string[]) => Promise.all(keys.map((key) => fetched(`skrivet/${key}.json`)));
  return async (query) => {
    const words = wordsOf(query);
    const ofTexts = isWhole ? [WHOLE] : keysFor(query).filter((key) => manifest.lexicon.includes(key));
    const needed = writtenKeys(words);
    const keys = manifest.written.filter((key) => needed.includes(key));
    const [shards] = await Promise.all([written(keys), ...ofTexts.map(learn)]);
    const lexicon = layered(texts, openLexicon(shards));
    const strange = words.filter((word) => isStrange(word, lexicon));
    const beside = manifest.written.filter(
      (key) => !keys.includes(key) && strange.some((word) => isBeside(key, word)),
    );
    if (beside.length === 0) return lexicon;
    return layered(texts, openLexicon([...shards, ...(await written(beside))]));
  };
}

/** Reads files of answers, each once. */
export const answersFrom = (read: ReadFile, { answers: keys }: Manifest): Parts['answers'] => ({
  keys,
  read: shared((key) => read(`svar/${key}.json`) as Promise<AnswerFile>),
});
