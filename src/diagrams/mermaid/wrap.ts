import { LINE_BREAK_HYPHEN } from '../render/picture/label-name.ts';

/** Ends of first parts in Swedish compounds, after which a word may be broken without a dictionary. */
const JOINTS = /(?:hets|ings|skaps|doms|tets|ions|ments|årds|områdes|nämnds|arbets)(?=\p{L}{4})/giu;
/** Else before a consonant that starts a syllable. */
const SYLLABLE = /[aeiouyåäöé](?=[bcdfghjklmnpqrstv][aeiouyåäö])/giu;
/** Else between two consonants in the middle of a word. */
const MEDIAL = /[aeiouyåäöé][bcdfghjklmnpqrstv](?=[bcdfghjklmnpqrstv][aeiouyåäö])/giu;
const LEAST_PART = 4;

const endsOf = (word: string, pattern: RegExp): number[] =>
  [...word.matchAll(pattern)].map((match) => match.index + match[0].length);

/** The last place within reach where a word may be broken: at a joint if any, else between syllables. */
function breakPlace(word: string, room: number): number {
  const fits = (place: number) => place >= LEAST_PART && place < room && word.length - place >= LEAST_PART;
  const places = [JOINTS, SYLLABLE, MEDIAL].map((pattern) => endsOf(word, pattern).filter(fits).at(-1));
  return places.find((place) => place !== undefined) ?? Math.max(1, room - 1);
}

/** A word in parts that fit, each but the last with a hyphen that is only there for the break. */
function partsOf(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const place = breakPlace(word, width);
  return [`${word.slice(0, place)}${LINE_BREAK_HYPHEN}`, ...partsOf(word.slice(place), width)];
}

const shownLength = (text: string): number => text.replaceAll('\u00ad', '').length;

function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && !last.endsWith(LINE_BREAK_HYPHEN) && shownLength(joined) <= width) {
      lines[lines.length - 1] = joined;
    } else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a label into lines of about equal length, at most `width` characters each. Longer compounds
 * are broken where Swedish compounds are joined.
 */
export function wrapLabel(label: string, width: number): string[] {
  const words = label.split(/\s+/).filter(Boolean);
  const parts = words.flatMap((word) => partsOf(word, width));
  const lines = fill(parts, width);
  // As many lines, but narrower, as long as that needs no more of them.
  for (let narrower = width - 1; narrower > width / 2; narrower--) {
    if (parts.some((part) => shownLength(part) > narrower)) break;
    const tighter = fill(parts, narrower);
    if (tighter.length > lines.length) break;
    lines.splice(0, lines.length, ...tighter);
  }
  return lines;
}
