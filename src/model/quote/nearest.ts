import { fold } from '../text/fold.ts';
import type { Section, Span, TextUnit } from '../text/types.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Units with most words in common that are compared word by word. */
const CANDIDATES = 8;
/** Longer sentences are compared by their first words; the rest does not change which is nearest. */
const MOST_WORDS = 120;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].slice(0, MOST_WORDS).map(({ 0: word, index }) => ({
    text: fold(word).text.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** How alike two words are, from 0 to 1: by the beginning they share, as Swedish inflects at the end. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - shared && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  const share = (shared + last) / Math.max(a.length, b.length);
  return share >= 0.6 ? share * 0.8 : 0;
}

/** Words in common as a share of both, regardless of order. */
function overlap(quote: ReadonlySet<string>, unit: readonly Word[]): number {
  const common = new Set(unit.map(({ text }) => text).filter((text) => quote.has(text))).size;
  return (2 * common) / (quote.size + unit.length);
}

interface Alignment {
  readonly score: number;
  readonly first: number;
  readonly last: number;
}

/** The best alignment of the quote's words with the unit's, in order: its weight and its ends. */
function align(quote: readonly Word[], unit: readonly Word[]): Alignment {
  const none: Alignment = { score: 0, first: -1, last: -1 };
  let above: Alignment[] = unit.map(() => none);
  for (const word of quote) {
    const row: Alignment[] = [];
    unit.forEach((other, index) => {
      const left = row[index - 1] ?? none;
      const up = above[index] ?? none;
      const before = above[index - 1] ?? none;
      const weight = likeness(word.text, other.text);
      const joined: Alignment = {
        score: before.score + weight,
        first: before.first < 0 ? index : before.first,
        last: index,
      };
      const best = left.score > up.score ? left : up;
      row.push(weight > 0 && joined.score > best.score ? joined : best);
    });
    above = row;
  }
  return above.at(-1) ?? none;
}

/** The unit whose words are most like a quote's, and the stretch of it that the quote probably means. */
export interface Nearest {
  readonly unit: TextUnit;
  readonly span: Span;
}

/** Finds what an editor probably meant; undefined when nothing in the section has a word in common. */
export function nearestTo(section: Section, quote: string): Nearest | undefined {
  const words = wordsOf(quote);
  const set = new Set(words.map(({ text }) => text));
  const ranked = section.units
    .map((unit) => ({ unit, share: overlap(set, wordsOf(unit.text)) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, CANDIDATES)
    .map(({ unit }) => {
      const own = wordsOf(unit.text);
      return { unit, own, found: align(words, own) };
    })
    .sort((a, b) => b.found.score - a.found.score);
  const [best] = ranked;
  if (best === undefined || best.found.score < 0.5) return undefined;
  const start = best.unit.start + (best.own[best.found.first]?.start ?? 0);
  const end = best.unit.start + (best.own[best.found.last]?.end ?? best.unit.text.length);
  return { unit: best.unit, span: { start, end } };
}
