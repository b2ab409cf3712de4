import type { AnswerRow } from '../response.ts';
import type { IntentKey } from './intents.ts';

/** A row of an answer with everything that decides whether it answers a certain question. */
export interface AnswerData extends AnswerRow {
  readonly intent: IntentKey;
  /** Ids of the groups it holds for: the one it is about, and those of its series. */
  readonly groups: readonly string[];
  /** Ids of their kinds: `kind:…`. */
  readonly kinds: readonly string[];
  /** Ids of the organisations that it is from; namesakes elsewhere are no answer. */
  readonly organisations: readonly string[];
  /** Ids of roles that it is about: of whom is appointed, paid for, or has the duty. */
  readonly roles: readonly string[];
  /** Ids of everybody and everything else that it names. */
  readonly named: readonly string[];
  /** Stems of its words, sorted. */
  readonly words: readonly string[];
}
