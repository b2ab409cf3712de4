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

/** Words that a verb may be parted from: "byta ut" is "byter vi ut" in a question. */
const PARTICLES: ReadonlySet<string> = new Set(
  'av bort fram igång ihop in kvar med ner om på till undan upp ut över'.split(' '),
);
/** Words between a verb and its particle, at most; none of them says anything. */
const MOST_BETWEEN = 2;

/** Where a sequence that begins at a word ends, if it is there. */
function endOf<T>(
  { stems, words }: Sequence<T>,
  query: readonly QueryWord[],
  from: number,
): number | undefined {
  const isAt = (index: number, at: number): boolean => {
    const word = query[at];
    if (word === undefined || word.unknown) return false;
    const short = (words[index] ?? '').length < SHORT;
    return short
      ? word.text === words[index]
      : word.stem === stems[index] && isForm(word.text, words[index] ?? '');
  };
  let at = from;
  for (let index = 0; index < stems.length; index += 1) {
    const isParted = index === 1 && PARTICLES.has(words[index] ?? '');
    for (let more = 0; isParted && more < MOST_BETWEEN && !isAt(index, at) && query[at]?.stop; more += 1)
      at += 1;
    if (!isAt(index, at)) return undefined;
    at += 1;
  }
  return at;
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
  const fitting = sequences.map((one) => [one, endOf(one, query, from)] as const);
  const to = Math.max(from, ...fitting.map(([, end]) => end ?? from));
  const says = query.slice(from, to).some(({ stop }) => !stop);
  if (to === from || !(says || (mayBeEmpty && to > from + 1))) return undefined;
  return { from, to, sequences: fitting.filter(([, end]) => end === to).map(([one]) => one) };
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
