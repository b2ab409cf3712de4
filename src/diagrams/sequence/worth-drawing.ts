import type { Process } from '../../model/processes/types.ts';
import { messagesOf, type Sequence } from './sequence.ts';
import { UNSTATED } from './participants.ts';

const PARTICIPANTS_AT_MOST = 7;
const STEPS_AT_LEAST = 2;
const NAMED_AT_LEAST = 2;

/**
 * Whether a sequence shows something: at least two steps in which one turns to another, at least two who
 * are named in them, few enough to be seen at once, and an order that the text gives for half of the
 * steps or more.
 */
export function isWorthDrawing({ participants, items }: Sequence, { steps }: Process): boolean {
  const between = messagesOf(items).filter(({ from, to }) => from !== to);
  const named = new Set(between.flatMap(({ from, to }) => [from, to]));
  named.delete(UNSTATED.key);
  const later = steps.slice(1);
  const unordered = later.filter(({ orderUnstated }) => orderUnstated);
  return (
    participants.length <= PARTICIPANTS_AT_MOST &&
    new Set(between.map(({ step }) => step)).size >= STEPS_AT_LEAST &&
    named.size >= NAMED_AT_LEAST &&
    unordered.length * 2 <= later.length
  );
}
