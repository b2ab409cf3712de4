import { topicCoverage } from '../../coverage/topic-coverage.ts';
import type { Graph } from '../../graph/types.ts';
import { TOPICS } from '../../schema/topics.ts';
import { citationOf, type Citation } from '../citation.ts';
import { linkOf, type Link } from '../identity.ts';
import { STATE_WORDS } from '../silence.ts';

/** A topic that a document says outright that it leaves open or out, for one group. */
export interface OpenPoint {
  readonly group: Link;
  readonly topic: string;
  /** "lämnas uttryckligen oreglerat". */
  readonly words: string;
  readonly quote: string;
  readonly citation: Citation;
}

/** What the documents shown say outright that they leave open or out. */
export function openPoints(graph: Graph): readonly OpenPoint[] {
  return topicCoverage(graph).flatMap(({ group, topic, state, statements }): OpenPoint[] => {
    if (state === 'stated' || state === 'unstated') return [];
    return statements.flatMap((id) => {
      const statement = graph.statementById.get(id);
      if (statement === undefined) return [];
      return {
        group: linkOf(graph, group) ?? { name: group, url: '' },
        topic: TOPICS[topic],
        words: STATE_WORDS[state],
        quote: statement.quote,
        citation: citationOf(graph, statement),
      };
    });
  });
}
