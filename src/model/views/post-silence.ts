import type { Graph } from '../graph/types.ts';
import type { Topic } from '../schema/topics.ts';
import type { Answer } from './answers.ts';
import type { PostScope } from './post-scope.ts';
import { GROUP_CHECKS } from './group-checks.ts';
import { isAnswered } from './rest-unsaid.ts';
import { checklist, type Check, type SilencePoint } from './silence.ts';

const QUESTIONS: Readonly<Record<string, readonly [question: string, topic: Topic]>> = {
  appointment: ['vem som utser dig', 'appointment'],
  term: ['hur länge uppdraget varar', 'term'],
  support: ['vilket stöd du får', 'support'],
  reporting: ['vem du eller gruppen rapporterar till', 'reporting'],
  meetings: ['hur ofta ni träffas', 'meetings'],
  funding: ['vem som betalar för din medverkan', 'funding'],
};

/** Points of a group's checklist that matter to whoever is in it. */
const SHARED: readonly string[] = ['reporting-time', 'minutes', 'conflict-of-interest'];

/**
 * What the documents leave unanswered for whoever has the post. The first questions are those of the
 * page's brief, so that the two never contradict each other.
 */
export function postSilence(
  graph: Graph,
  scope: PostScope,
  brief: readonly Answer[],
): readonly SilencePoint[] {
  const { place } = scope;
  if (place === undefined) return [];
  const answered = new Set(brief.filter(({ rows }) => isAnswered(rows)).map(({ key }) => key));
  const ofBrief = Object.entries(QUESTIONS).map(([key, [question, topic]]): Check => ({
    key,
    question,
    topic,
    answers: () => answered.has(key),
  }));
  const shared = GROUP_CHECKS.filter(({ key }) => SHARED.includes(key));
  const facts = scope.sources.map(({ fact }) => fact);
  return checklist(graph, facts, place, [...ofBrief, ...shared]).filter(({ state }) => state !== 'stated');
}
