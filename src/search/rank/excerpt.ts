import type { Plan } from '../query/plan.ts';
import type { Piece } from '../response.ts';
import { withoutJoints } from '../index/index-copy.ts';
import { normalised } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';

/** About as much as three lines of a result. */
const LONGEST = 240;
const WORD = /[\p{L}\p{N}]+/gu;

/** Stems that a plan searched for, with how much each tells. */
export function stemsOf({ concepts }: Pick<Plan, 'concepts'>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { alternatives, weight } of concepts) {
    for (const alternative of alternatives) {
      if (alternative.weight < 0.3) continue;
      for (const word of wordsOf(alternative.text)) {
        if (isStopword(word)) continue;
        const key = stem(word);
        found.set(key, Math.max(found.get(key) ?? 0, weight * alternative.weight));
      }
    }
  }
  return found;
}

interface Word {
  readonly at: number;
  readonly end: number;
  readonly stem: string;
  readonly points: number;
}

/** A stem is found in a word that begins with it as well: "kommun" in "kommunal". */
function pointsOf(word: string, stems: ReadonlyMap<string, number>): number {
  const own = stems.get(stem(word));
  if (own !== undefined) return own;
  for (const [one, points] of stems) if (one.length > 4 && word.startsWith(one)) return points * 0.7;
  return 0;
}

function windowOf(text: string, words: readonly Word[]): readonly [number, number] {
  if (text.length <= LONGEST) return [0, text.length];
  let best: readonly [number, number] = [0, -1];
  const hits = words.filter(({ points }) => points > 0);
  for (const start of hits) {
    const inside = hits.filter(({ at, end }) => at >= start.at && end <= start.at + LONGEST);
    const seen = new Map<string, number>();
    for (const { stem: key, points } of inside) seen.set(key, Math.max(seen.get(key) ?? 0, points));
    const points = [...seen.values()].reduce((sum, one) => sum + one, 0) + inside.length * 0.01;
    if (points > best[1]) best = [start.at, points];
  }
  const sentence = text.lastIndexOf('. ', Math.max(0, best[0] - 1));
  const from =
    sentence >= 0 && best[0] - sentence < 90
      ? sentence + 2
      : best[0] < 90
        ? 0
        : text.lastIndexOf(' ', best[0] - 30) + 1;
  const to = from + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', from + LONGEST);
  return [Math.max(0, from), to];
}

/** The part of a record's text that says most of what was searched for, the words marked. */
export function excerptOf(content: string, stems: ReadonlyMap<string, number>): Piece[] {
  const text = withoutJoints(content).replace(/\s+/g, ' ').trim();
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Word => {
    const plain = normalised(word);
    return { at: index, end: index + word.length, stem: stem(plain), points: pointsOf(plain, stems) };
  });
  const [from, to] = windowOf(text, words);
  const pieces: Piece[] = [];
  let at = from;
  for (const word of words) {
    if (word.at < from || word.end > to || word.points === 0) continue;
    if (word.at > at) pieces.push({ text: text.slice(at, word.at), marked: false });
    pieces.push({ text: text.slice(word.at, word.end), marked: true });
    at = word.end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  const [first, last] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  return [
    ...(first === '' ? [] : [{ text: first, marked: false }]),
    ...pieces,
    ...(last === '' ? [] : [{ text: last, marked: false }]),
  ];
}
