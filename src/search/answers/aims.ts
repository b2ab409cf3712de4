import { TOPICS } from '../../model/schema/topics.ts';
import type { Aim } from '../rank/weigh.ts';
import { INTENTS, type Intent, type IntentCandidate } from './intents.ts';

/** What the records that may answer a question have in common. */
export const aimsOf = (candidates: readonly IntentCandidate[]): Aim[] =>
  candidates.map(({ intent, confidence }) => {
    const { verbs, topics }: Intent = INTENTS[intent];
    return { verbs, topics: topics.map((topic) => TOPICS[topic]), confidence };
  });
