/** Enough that every thread of the pool has work and pays to start, far below how many files may be open. */
const AT_ONCE = 48;

/**
 * Does the same work with many things, a few at a time, and gives back the results in the order given.
 * Rejects as the first work that does, and begins no more then.
 */
export async function fewAtOnce<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
  most: number = AT_ONCE,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...things.entries()].reverse();
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [index, thing] = next;
      results[index] = await work(thing);
    }
  };
  try {
    await Promise.all(Array.from({ length: most }, lane));
  } finally {
    waiting.length = 0;
  }
  return results;
}
