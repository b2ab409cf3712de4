import type { OpenLexicon } from '../lexicon/open.ts';
import { folded } from '../words/fold.ts';

const SHORT = 5;
const LONG = 8;

/** Edits that a word of a length may be away from what was meant. */
function boundFor(length: number): number {
  if (length < SHORT) return 0;
  return length < LONG ? 1 : 2;
}

/** Letters that are mistaken for each other: by ear, or beside each other on the keyboard. */
const ALIKE =
  /^(?:[aeiouy]{2}|[sckxz]{2}|[dt]{2}|[bp]{2}|[gj]{2}|[vwf]{2}|[mn]{2}|[lr]{2}|as|sd|df|fg|gh|hj|jk|kl|we|er|rt|ty|ui|io|op|xc|cv|vb|bn|nm)$/;

const alike = (a: string, b: string): boolean => ALIKE.test(a + b) || ALIKE.test(b + a);

/** A word with one of two like letters beside each other taken away. */
const undoubled = (word: string): string[] =>
  Array.from(word.matchAll(/(.)(?=\1)/g), ({ index }) => word.slice(0, index) + word.slice(index + 1));

/** In a short word one wrong letter makes another word: only letters that are mistaken for each other count. */
function isLikely(written: string, other: string): boolean {
  if (other.length <= 3 || other.charAt(0) !== written.charAt(0)) return false;
  if (written.length >= LONG) return true;
  if (other.length < written.length) return written.length > SHORT || undoubled(written).includes(other);
  if (other.length > written.length) return true;
  const differ = Array.from(written).flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [one = 0, two] = differ;
  if (two !== undefined) return true;
  return written.length > SHORT && alike(written[one] ?? '', other[one] ?? '');
}

/** Misspelt words that are as likely as the best, at most. */
const MOST = 2;

/**
 * Words of the lexicon that a misspelt word was probably meant to be, best first: those fewest edits away,
 * with the first letter right in short words. Empty for a word that is too far from all.
 * @param english whether English search words may be meant
 * @param most edits, where fewer than usual are allowed: a word that could be a compound of known ones
 */
export function meant(
  word: string,
  lexicon: OpenLexicon,
  english: boolean,
  most = Infinity,
): readonly string[] {
  const bare = folded(word);
  const bound = Math.min(most, boundFor(bare.length));
  if (bound === 0 || /\d/.test(bare)) return [];
  const isMeant = (other: string): boolean =>
    english || lexicon.unaccented(other).some((one) => lexicon.isSwedish(one));
  const near = lexicon.near(bare, bound).filter(({ word: other }) => isLikely(bare, other) && isMeant(other));
  const least = near[0]?.distance;
  const weight = (one: string): number => lexicon.family(one)?.count ?? 0;
  return near
    .filter(({ distance }) => distance === least)
    .flatMap((one) => lexicon.unaccented(one.word))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, MOST);
}
