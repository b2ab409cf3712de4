/** A thing in a ranking, with the document it is of. */
interface Ranked {
  readonly score: number;
  readonly of: string;
}

/**
 * Orders results so that one document does not fill the first page: each result of a document counts less
 * than the one before it.
 * @param share what the next result of the same document counts, 0 to 1
 */
export function diversified<T extends Ranked>(ranking: readonly T[], share: number): T[] {
  const left = [...ranking];
  const seen = new Map<string, number>();
  const chosen: T[] = [];
  while (left.length > 0) {
    let best = 0;
    let most = -Infinity;
    left.forEach((one, index) => {
      const points = one.score * share ** (seen.get(one.of) ?? 0);
      if (points > most) [best, most] = [index, points];
    });
    const [next] = left.splice(best, 1);
    if (!next) break;
    seen.set(next.of, (seen.get(next.of) ?? 0) + 1);
    chosen.push(next);
  }
  return chosen;
}
