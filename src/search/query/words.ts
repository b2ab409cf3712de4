import type { OpenLexicon } from '../lexicon/open.ts';
import { stem } from '../words/stem.ts';
import { isEnglish, isEnglishStopword, isStopword, unaccentedStopword } from '../words/stopwords.ts';
import { parseQuery, type Token } from '../words/tokens.ts';
import { meant } from './spelling.ts';

/** A word of a query as search reads it. */
export interface QueryWord {
  /** As written, lower case. */
  readonly written: string;
  /** As read: corrected, or joined of two. */
  readonly text: string;
  readonly stem: string;
  /** Says nothing of the subject. */
  readonly stop: boolean;
  readonly capitals: boolean;
  /** Written as names of places and people are. */
  readonly proper: boolean;
  /** Stands nowhere, and nothing near it does. */
  readonly unknown: boolean;
  /** Read as another word than the one written; accents left out are no error. */
  readonly corrected: boolean;
  /** Other readings that are as likely. */
  readonly others: readonly string[];
}

/** A query read word by word. */
export interface ReadQuery {
  readonly words: readonly QueryWord[];
  /** Ranges of words within quotation marks. */
  readonly phrases: readonly (readonly [number, number])[];
  readonly english: boolean;
}

function asWritten(text: string, stop: boolean, capitals: boolean, unknown: boolean): QueryWord {
  return {
    written: text,
    text,
    stem: stem(text),
    stop,
    capitals,
    unknown,
    proper: false,
    corrected: false,
    others: [],
  };
}

function read(
  { text, capitals, proper }: Token,
  stop: boolean,
  english: boolean,
  mayBeEnglish: boolean,
  lexicon: OpenLexicon,
): QueryWord {
  const known = (word: string): QueryWord => ({ ...asWritten(word, false, capitals, false), written: text });
  if (stop) return asWritten(text, true, capitals, false);
  const [plain] = lexicon.unaccented(text);
  if (plain !== undefined && lexicon.unaccented(text).includes(text)) return known(text);
  // "bor" is no "bör": what means nothing without accents means nothing with them.
  if (plain !== undefined) return isStopword(plain) ? asWritten(plain, true, capitals, false) : known(plain);
  if (lexicon.knows(text) || lexicon.inCompounds(text)) return known(text);
  const same = unaccentedStopword(text);
  if (same !== undefined && !capitals) return asWritten(same, true, false, false);
  if (!capitals && !proper && lexicon.isCommon(text, english)) return asWritten(text, true, false, false);
  const isAbbreviation = capitals && text.length < 5;
  const near = isAbbreviation ? [] : meant(text, lexicon, mayBeEnglish, lexicon.split(text) ? 1 : undefined);
  const [best, ...others] = near;
  if (best === undefined) return { ...asWritten(text, false, capitals, true), proper };
  return { ...known(best), corrected: true, others };
}

/** A shorter word beside another is an abbreviation, no part of it. */
const SHORTEST_PART = 3;

/** Two words that the texts write as one, if they do: "arbets grupp", "kunskaps styrningen". */
function joined(a: QueryWord, b: QueryWord, lexicon: OpenLexicon): QueryWord | undefined {
  if (a.capitals || b.capitals || b.stop || (a.stop && !b.unknown)) return undefined;
  for (const text of [a.written + b.written, `${a.written}s${b.written}`]) {
    const [word] = lexicon.knows(text) ? [text] : lexicon.unaccented(text);
    if (word === undefined || word.length < 6 || lexicon.family(word) === undefined) continue;
    return { ...asWritten(word, false, false, false), written: `${a.written} ${b.written}` };
  }
  const isTooShort = Math.min(a.written.length, b.written.length) < SHORTEST_PART;
  const [best] = (b.unknown || a.unknown) && !isTooShort ? meant(a.written + b.written, lexicon, false) : [];
  if (best === undefined || best.length < 8 || lexicon.family(best) === undefined) return undefined;
  return { ...asWritten(best, false, false, false), written: `${a.written} ${b.written}`, corrected: true };
}

/** So few words may be English ones, though none of them says so. */
const FEW = 2;

/** Reads a query word by word: what is a stopword, what is misspelt, what was written apart. */
export function readQuery(query: string, lexicon: OpenLexicon): ReadQuery {
  const { tokens, phrases } = parseQuery(query);
  const isSwedish = (word: string): boolean => isStopword(word) || lexicon.family(word) !== undefined;
  const english = isEnglish(
    tokens.map(({ text }) => text),
    isSwedish,
  );
  const mayBeEnglish = english || tokens.length <= FEW;
  const isStop = (text: string): boolean => isStopword(text) || (english && isEnglishStopword(text));
  const words = tokens.map((token) =>
    read(token, !token.capitals && isStop(token.text), english, mayBeEnglish, lexicon),
  );
  if (phrases.length > 0) return { words, phrases, english };
  const found: QueryWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [one, next] = [words[at], words[at + 1]];
    if (!one) break;
    const both = next && joined(one, next, lexicon);
    found.push(both ?? one);
    if (both) at += 1;
  }
  return { words: found, phrases, english };
}
