import type { Fact, Graph, Statement } from '../../model/graph/types.ts';
import type { Step } from '../../model/processes/types.ts';
import { factsOfStatement } from '../../model/statements/facts.ts';
import { citationOf } from '../../model/views/citation.ts';
import { receiversOf, sendersOf } from './participants.ts';
import type { Message, Participant } from './sequence.ts';
import { messageWords } from './words.ts';

/** A message with both its ends and its conditions, before it is placed. */
export interface Sent {
  readonly message: Message;
  readonly ends: readonly [from: Participant, to: Participant];
  readonly conditions: readonly string[];
}

/** What has to hold for a statement: the event that starts it, then its conditions, in the text's words. */
const conditionsOf = ({ event, if: conditions = [] }: Statement): string[] => [
  ...(event === undefined ? [] : [event.words]),
  ...conditions,
];

/** Facts of their own: what follows from another, or is said in its words, would be told twice. */
const ownFacts = (statement: Statement): Fact[] =>
  factsOfStatement(statement).filter(
    ({ verb, derivedFrom }) => derivedFrom === undefined && verb !== 'consults',
  );

function sent(graph: Graph, fact: Fact, step: number, stepRead: boolean): Sent[] {
  const { statement } = fact;
  const read = stepRead || statement.reading !== undefined;
  const receivers = receiversOf(graph, fact);
  const named = receivers.length > 0;
  return sendersOf(graph, fact).flatMap((from) =>
    (named ? receivers : [from]).map((to): Sent => ({
      message: {
        type: 'message',
        step,
        from: from.key,
        to: to.key,
        ...messageWords(graph, fact, named),
        ...(read && { read }),
        ...(statement.draft && { draft: true }),
        facts: [citationOf(graph, statement)],
      },
      ends: [from, to],
      conditions: conditionsOf(statement),
    })),
  );
}

/** What is said, given or done in a step: one message for each pair of who and whom. */
export function messagesOfStep(graph: Graph, { statements, reading }: Step, step: number): Sent[] {
  return statements.flatMap(ownFacts).flatMap((fact) => sent(graph, fact, step, reading !== undefined));
}
