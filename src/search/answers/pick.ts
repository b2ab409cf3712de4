import type { AnswerCard } from '../response.ts';
import type { AnswerData } from './answer-data.ts';
import type { IntentCandidate } from './intents.ts';
import type { QueryWords } from './query-words.ts';

/**
 * The card that answers a query: at most one, and none rather than a doubtful one.
 * @param rows rows of the candidates' questions, as loaded
 */
export function pickAnswers(
  _words: QueryWords,
  _candidates: readonly IntentCandidate[],
  _rows: readonly AnswerData[],
): readonly AnswerCard[] {
  return [];
}
