/**
 * Gives out turns, of which only the last one counts: two searches may cross, and the later one wins
 * whichever is answered first. A turn tells whether it is still the last.
 */
export function turns(): () => () => boolean {
  let last = 0;
  return () => {
    last += 1;
    const mine = last;
    return () => mine === last;
  };
}
