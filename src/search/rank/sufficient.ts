import type { Plan } from '../query/plan.ts';

/**
 * Whether what is known of a query is enough to search for it. Where the words that stand nowhere weigh more
 * than those that do, anything found would be about something else.
 * @param understood places of words that tell what is asked, whether or not they stand anywhere: "träffas"
 */
export function isAnswerable(
  { concepts, missing }: Plan,
  understood: ReadonlySet<number> = new Set(),
): boolean {
  const known = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = missing.filter(({ at }) => !understood.has(at)).length;
  return known > 0 && unknown <= known;
}
