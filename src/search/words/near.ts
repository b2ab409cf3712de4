/**
 * Edit distance with neighbours that changed places counted once (optimal string alignment), given up above
 * a bound.
 * @returns the distance, or `bound + 1` where it is larger
 * @see https://doi.org/10.1145/363958.363994 (Damerau 1964)
 */
export function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) > bound) return bound + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > bound) return bound + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? bound + 1;
}

const pairsOf = (word: string): string[] => {
  const framed = `^${word}$`;
  return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2));
};

/** A word near to one that was looked for. */
export interface Near {
  readonly word: string;
  readonly distance: number;
}

/** Nearest first. */
export const byNearness = (a: Near, b: Near): number => a.distance - b.distance || (a.word < b.word ? -1 : 1);

/** Words that can be looked up by what is near to them. */
export interface NearIndex {
  /** @param word without accents */
  readonly add: (word: string) => void;
  /** Words at most `bound` edits away, nearest first. */
  readonly find: (word: string, bound: number) => Near[];
}

/**
 * An index of words by their pairs of letters: only words that share enough of them are measured, so that
 * a misspelling costs little among many words.
 */
export function nearIndex(words: Iterable<string> = []): NearIndex {
  const byPair = new Map<string, string[]>();
  const add = (word: string): void => {
    for (const pair of new Set(pairsOf(word))) {
      const list = byPair.get(pair);
      if (!list) byPair.set(pair, [word]);
      else if (list.at(-1) !== word) list.push(word);
    }
  };
  for (const word of words) add(word);
  const find = (word: string, bound: number): Near[] => {
    const shared = new Map<string, number>();
    const pairs = new Set(pairsOf(word));
    for (const pair of pairs) {
      for (const other of byPair.get(pair) ?? []) {
        if (Math.abs(other.length - word.length) > bound) continue;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    // One edit breaks two pairs, and three where two letters changed places.
    const least = Math.max(1, pairs.size - 3 * bound);
    const found: Near[] = [];
    for (const [other, count] of shared) {
      if (count < least) continue;
      const far = distance(word, other, bound);
      if (far <= bound) found.push({ word: other, distance: far });
    }
    return found.sort(byNearness);
  };
  return { add, find };
}
