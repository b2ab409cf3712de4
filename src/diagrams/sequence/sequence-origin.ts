import { eachOnce, type Origin } from '../mermaid/origin.ts';
import {
  arrowWords,
  messagesOf,
  type Frame,
  type Message,
  type Note,
  type Participant,
  type Sequence,
} from './sequence.ts';

/** Where a participant comes from: everything it says, gives or does, and all that concerns it. */
export function participantOrigin({ key, label }: Participant, { items }: Sequence): Origin {
  const own = messagesOf(items).filter(({ from, to }) => from === key || to === key);
  return {
    part: `rutan ”${label}”`,
    words: label,
    key,
    facts: eachOnce(own.flatMap((message) => message.facts)),
  };
}

/** Where an arrow comes from. */
export function messageOrigin(message: Message, { participants }: Sequence): Origin {
  const { from, to, facts } = message;
  const nameOf = (key: string): string => participants.find((one) => one.key === key)?.label ?? key;
  return { part: `pilen från ”${nameOf(from)}” till ”${nameOf(to)}”`, words: arrowWords(message), facts };
}

/** A note, for messages. */
export const noteOrigin = ({ words }: Note): Origin => ({
  part: `anteckningen ”${words}”`,
  words,
  facts: [],
});

/** A frame and its conditions, for messages. */
export function frameOrigin({ ways }: Frame): Origin {
  const words = ways.map(({ condition }) => condition).join('; ');
  return { part: `ramen ”${words}”`, words, facts: [] };
}
