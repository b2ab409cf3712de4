import type { IntentCandidate } from './intents.ts';
import type { QueryWords } from './query-words.ts';

/** Which of the questions in the table a query may ask, the likeliest first. */
export function detectIntents(_words: QueryWords): readonly IntentCandidate[] {
  return [];
}
