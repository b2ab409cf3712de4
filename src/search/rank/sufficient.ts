import type { Plan } from '../query/plan.ts';

/**
 * Whether what is known of a query is enough to search for it. Where the words that stand nowhere weigh more
 * than those that do, anything found would be about something else.
 */
export function isAnswerable({ concepts, missing }: Plan): boolean {
  const known = concepts.reduce((sum, { weight }) => sum + weight, 0);
  return known > 0 && missing.length <= known;
}
