import { isForm, type OpenLexicon, type Sequence } from '../lexicon/open.ts';
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
    return short ? word.text === words[index] : word.stem === stem && isForm(word.text, words[index] ?? '');
  });
}

interface Fitting<T> {
  readonly from: number;
  readonly to: number;
  readonly sequences: readonly Sequence<T>[];
}

function longestFrom<T>(
  query: readonly QueryWord[],
  from: number,
  sequences: readonly Sequence<T>[],
  mayBeEmpty = false,
): Fitting<T> | undefined {
  const fitting = sequences.filter((one) => fits(one, query, from));
  const length = Math.max(0, ...fitting.map(({ stems }) => stems.length));
  const says = query.slice(from, from + length).some(({ stop }) => !stop);
  if (length === 0 || !(says || (mayBeEmpty && length > 1))) return undefined;
  return { from, to: from + length, sequences: fitting.filter(({ stems }) => stems.length === length) };
}

const stretch = <T>({ from, to, sequences }: Fitting<T>): Stretch<T> => ({
  from,
  to,
  found: [...new Set(sequences.map(({ of }) => of))],
});

/** "meetings" is a form of "meeting", but "minuter" is none of "minutes", though their Swedish stems are the same. */
const ENGLISH_ENDING = /(?:ings?|e?s|ed|e)$/;
const bare = (word: string): string => word.replace(ENGLISH_ENDING, '');

/** Letters that two words begin with alike. */
function inCommon(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** Words of different meaning may have the same stem, "ersättare" and "ersättning": those most like the written one. */
function mostAlike<T>(written: string, sequences: readonly Sequence<T>[]): Sequence<T>[] {
  const alike = sequences.map((one) => ({ one, same: inCommon(written, one.words.join(' ')) }));
  const most = Math.max(0, ...alike.map(({ same }) => same));
  return alike.filter(({ same }) => same === most).map(({ one }) => one);
}

/** A post is read as its role and its group: groups whose texts name no such post are found too. */
const isRead = ({ of }: Sequence<Name>): boolean => of.kind !== 'post' && of.kind !== 'office';

/** The longest name of a group, role, organisation or term that begins at a word; namesakes together. */
export function nameAt(
  query: readonly QueryWord[],
  at: number,
  lexicon: OpenLexicon,
): Stretch<Name> | undefined {
  const word = query[at];
  const one = word && longestFrom(query, at, lexicon.namesFrom(word.stem).filter(isRead));
  return one && stretch(one);
}

/** Every name in a query, the longest at each place. */
export function namesIn(query: readonly QueryWord[], lexicon: OpenLexicon): Stretch<Name>[] {
  const found: Stretch<Name>[] = [];
  for (let at = 0; at < query.length; at += 1) {
    const one = nameAt(query, at, lexicon);
    if (!one) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}

/**
 * The longest word or phrase of the thesaurus that begins at a word. English ones count in English queries,
 * and for words that the texts do not have.
 */
export function synonymAt(
  query: readonly QueryWord[],
  at: number,
  lexicon: OpenLexicon,
  english: boolean,
): Stretch<Synonym> | undefined {
  const word = query[at];
  const isEnglish = ({ of }: Sequence<Synonym>): boolean => of.english === true;
  const one =
    word &&
    longestFrom(
      query,
      at,
      lexicon
        .synonymsFrom(word.stem)
        .filter((own) => english || !isEnglish(own) || bare(own.words[0] ?? '') === bare(word.text)),
      // "få veta" says something that neither of its words does.
      true,
    );
  if (!one) return undefined;
  const mayBeEnglish = english || one.to - one.from > 1 || lexicon.family(word.text) === undefined;
  const written = query
    .slice(one.from, one.to)
    .map(({ text }) => text)
    .join(' ');
  const swedish = mostAlike(
    written,
    one.sequences.filter((own) => !isEnglish(own)),
  );
  const others = one.sequences.filter((own) => isEnglish(own) && mayBeEnglish);
  const kept = swedish.length > 0 && !english ? swedish : [...swedish, ...others];
  return kept.length === 0 ? undefined : stretch({ ...one, sequences: kept });
}
