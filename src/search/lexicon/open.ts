import { bareWord } from '../words/bare-word.ts';
import { splitter, type Splitter } from '../words/compounds.ts';
import { folded } from '../words/fold.ts';
import { nearIndex, type Near } from '../words/near.ts';
import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Evidence, Lexicon, Name, Synonym } from './types.ts';

/** The forms of one word that the texts have. */
export interface Family {
  readonly stem: string;
  readonly forms: readonly string[];
  /** Number of records it stands in, at most: forms that stand in the same record count twice. */
  readonly count: number;
}

/** Something of several words, to be recognised in a query by the stems of its words. */
export interface Sequence<T> {
  readonly stems: readonly string[];
  /** The words as written, for what must not be matched by stem. */
  readonly words: readonly string[];
  readonly of: T;
}

/** A lexicon in memory, ready to be asked. */
export interface OpenLexicon {
  readonly total: () => number;
  /** The family of a word by its stem. */
  readonly family: (word: string) => Family | undefined;
  /** Words that differ from this one by accents alone: "mote" gives "möte". */
  readonly unaccented: (word: string) => readonly string[];
  /** Whether texts, names or the thesaurus know the word. */
  readonly knows: (word: string) => boolean;
  readonly namesFrom: (stem: string) => readonly Sequence<Name>[];
  readonly synonymsFrom: (stem: string) => readonly Sequence<Synonym>[];
  readonly near: (word: string, bound: number) => readonly Near[];
  /** Whether a known word is more than an English search word. */
  readonly isSwedish: (word: string) => boolean;
  readonly split: Splitter;
  /** Whether a word that does not stand alone is the first or the last part of one that stands in the texts. */
  readonly inCompounds: (word: string) => boolean;
  /** Sections whose readers' questions have a word, given without its ending and its accents. */
  readonly evidence: (word: string) => Evidence['sections'];
  /** Whether a word, lower case, is one that questions are wrapped in. */
  readonly isCommon: (word: string, english: boolean) => boolean;
  readonly names: readonly Name[];
  /** Learns one more shard. */
  readonly add: (shard: Partial<Lexicon>) => void;
}

/** Shorter words begin too many others by chance. */
const SHORTEST_START = 4;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Share of a word that its other forms have in common with it: "lediga" is no form of "leda". */
const IN_COMMON = 0.55;

/** Whether a word has so much in common with another of the same stem that it can be a form of it. */
export function isForm(word: string, form: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === form[same]) same += 1;
  return same >= word.length * IN_COMMON;
}

function sequence<T>(text: string, of: T): Sequence<T> {
  const words = wordsOf(text);
  return { words, stems: words.map(stem), of };
}

/** Opens a lexicon that comes as one or several shards; more can be added as queries need them. */
export function openLexicon(shards: readonly Partial<Lexicon>[] = []): OpenLexicon {
  const families = new Map<string, { stem: string; forms: string[]; count: number }>();
  const byFold = new Map<string, string[]>();
  const known = new Set<string>();
  const names = new Map<string, Sequence<Name>[]>();
  const synonyms = new Map<string, Sequence<Synonym>[]>();
  const stemsOfSynonyms = new Set<string>();
  /** Words of the texts, of names and of Swedish search words. */
  const swedish = new Set<string>();
  const allNames = new Map<string, Name>();
  /** Everyday words, without endings: whether English. */
  const common = new Map<string, boolean>();
  const evidence = new Map<string, Evidence['sections']>();
  const near = nearIndex();
  const compounds = splitter();
  let total = 1;
  let parts: Map<string, string[]> | undefined;
  /** Words by their first letters, and stems of the parts of compounds; made when first asked for. */
  const byStart = new Map<string, string[]>();
  const partsByStem = (): Map<string, string[]> => {
    if (parts) return parts;
    parts = new Map<string, string[]>();
    for (const word of [...families.values()].flatMap(({ forms }) => forms)) {
      push(byStart, word.slice(0, SHORTEST_START), word);
      for (const part of compounds.split(word) ?? []) push(parts, stem(part), part);
    }
    return parts;
  };
  const learn = (word: string): void => {
    if (known.has(word)) return;
    known.add(word);
    push(byFold, folded(word), word);
    near.add(folded(word));
  };
  const add: OpenLexicon['add'] = (shard) => {
    parts = undefined;
    byStart.clear();
    total = Math.max(total, shard.total ?? 0);
    for (const [word, count] of shard.words ?? []) {
      learn(word);
      swedish.add(word);
      compounds.learn(word);
      const key = stem(word);
      const family = families.get(key) ?? { stem: key, forms: [], count: 0 };
      family.forms.push(word);
      family.count = Math.min(total, family.count + count);
      families.set(key, family);
    }
    for (const name of shard.names ?? []) {
      allNames.set(name.id, name);
      for (const variant of name.variants) {
        const one = sequence(variant, name);
        push(names, one.stems[0] ?? '', one);
      }
    }
    for (const synonym of shard.synonyms ?? []) {
      const one = sequence(synonym.written, synonym);
      push(synonyms, one.stems[0] ?? '', one);
      one.words.forEach((word, at) => {
        if (isStopword(word)) return;
        if (synonym.english !== true) swedish.add(word);
        stemsOfSynonyms.add(one.stems[at] ?? '');
        learn(word);
      });
    }
    for (const { word, sections } of shard.evidence ?? []) evidence.set(word, sections);
    for (const { bare, english } of shard.common ?? []) {
      common.set(bare, english === true && common.get(bare) !== false);
    }
  };
  shards.forEach(add);
  const family = (word: string): Family | undefined => {
    const found = families.get(stem(word));
    return found && (known.has(word) || found.forms.some((form) => isForm(word, form))) ? found : undefined;
  };
  return {
    total: () => total,
    family,
    unaccented: (word) => byFold.get(folded(word)) ?? [],
    knows: (word) => known.has(word) || family(word) !== undefined || stemsOfSynonyms.has(stem(word)),
    namesFrom: (key) => names.get(key) ?? [],
    synonymsFrom: (key) => synonyms.get(key) ?? [],
    near: near.find,
    isSwedish: (word) => swedish.has(word),
    split: compounds.split,
    inCompounds: (word) =>
      word.length >= SHORTEST_START &&
      ((partsByStem().get(stem(word)) ?? []).some((part) => isForm(word, part)) ||
        (byStart.get(word.slice(0, SHORTEST_START)) ?? []).some((one) => compounds.begins(word, one))),
    evidence: (word) => evidence.get(word) ?? [],
    isCommon: (word, english) => {
      const isOnlyEnglish = common.get(bareWord(word));
      return isOnlyEnglish !== undefined && (english || !isOnlyEnglish);
    },
    get names() {
      return [...allNames.values()];
    },
    add,
  };
}
