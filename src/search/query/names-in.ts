import type { OpenLexicon, Sequence } from '../lexicon/open.ts';
import type { Name, Synonym } from '../lexicon/types.ts';
import type { QueryWord } from './words.ts';

/** A stretch of a query that was recognised: `[from, to)`. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly found: readonly T[];
}

/** Abbreviations and other short names are matched as written: "lag" is no form of "lagar". */
const SHORT = 4;

function fits<T>({ stems, words }: Sequence<T>, query: readonly QueryWord[], from: number): boolean {
  return stems.every((stem, index) => {
    const word = query[from + index];
    if (word === undefined || word.unknown) return false;
    const short = (words[index] ?? '').length < SHORT;
    return short ? word.text === words[index] : word.stem === stem;
  });
}

function longestFrom<T>(
  query: readonly QueryWord[],
  from: number,
  sequences: readonly Sequence<T>[],
): Stretch<T> | undefined {
  const fitting = sequences.filter((one) => fits(one, query, from));
  const length = Math.max(0, ...fitting.map(({ stems }) => stems.length));
  const says = query.slice(from, from + length).some(({ stop }) => !stop);
  if (length === 0 || !says) return undefined;
  const found = fitting.filter(({ stems }) => stems.length === length).map(({ of }) => of);
  return { from, to: from + length, found: [...new Set(found)] };
}

function stretches<T>(
  query: readonly QueryWord[],
  sequencesFrom: (stem: string) => readonly Sequence<T>[],
): Stretch<T>[] {
  const found: Stretch<T>[] = [];
  for (let at = 0; at < query.length; at += 1) {
    const word = query[at];
    const one = word && longestFrom(query, at, sequencesFrom(word.stem));
    if (!one) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}

/** Names of groups, roles, organisations and terms in a query, the longest at each place. */
export const namesIn = (query: readonly QueryWord[], lexicon: OpenLexicon): Stretch<Name>[] =>
  stretches(query, (stem) => lexicon.namesFrom(stem));

/** Words and phrases of the thesaurus in a query. English ones count in English queries, else where no Swedish word fits. */
export function synonymsIn(
  query: readonly QueryWord[],
  lexicon: OpenLexicon,
  english: boolean,
): Stretch<Synonym>[] {
  const isUnknownHere = (at: number): boolean => {
    const text = query[at]?.text ?? '';
    return lexicon.family(text) === undefined;
  };
  return stretches(query, (stem) => lexicon.synonymsFrom(stem)).flatMap((one) => {
    const mayBeEnglish = english || one.to - one.from > 1 || isUnknownHere(one.from);
    const swedish = one.found.filter(({ english: en }) => en !== true);
    const found = swedish.length > 0 && !english ? swedish : one.found;
    const kept = found.filter(({ english: en }) => en !== true || mayBeEnglish);
    return kept.length === 0 ? [] : [{ ...one, found: kept }];
  });
}
