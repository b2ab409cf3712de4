import type { OpenLexicon } from '../lexicon/open.ts';
import { folded } from '../words/fold.ts';

/** Edits that a word of a length may be away from what was meant. */
function boundFor(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/** Misspelt words that are as likely as the best, at most. */
const MOST = 2;

/**
 * Words of the lexicon that a misspelt word was probably meant to be, best first: those fewest edits away,
 * with the first letter right in short words. Empty for a word that is too far from all.
 * @param most edits, where fewer than usual are allowed: a word that could be a compound of known ones
 */
export function meant(word: string, lexicon: OpenLexicon, most = Infinity): readonly string[] {
  const bare = folded(word);
  const bound = Math.min(most, boundFor(bare.length));
  if (bound === 0 || /\d/.test(bare)) return [];
  const near = lexicon
    .near(bare, bound)
    .filter((one) => one.word.length > 3 && (bare.length >= 8 || one.word.charAt(0) === bare.charAt(0)));
  const least = near[0]?.distance;
  const weight = (one: string): number => lexicon.family(one)?.count ?? 0;
  return near
    .filter(({ distance }) => distance === least)
    .flatMap((one) => lexicon.unaccented(one.word))
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, MOST);
}
