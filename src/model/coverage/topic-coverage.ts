import type { Fact, Graph } from '../graph/types.ts';
import { TOPIC_IDS, type Topic } from '../schema/topics.ts';
import { factsIn, statementsOf } from '../views/by-edition.ts';
import { GROUP_CHECKS } from '../views/group-checks.ts';
import { placeOf } from '../views/group-place.ts';
import { isAbout, names, selvesOf } from '../views/selves.ts';
import { concerning, openStateOf, verdicts, type Scope, type SilenceState } from '../views/silence.ts';

/** Whether one document says something on one topic for one group that it gives a mandate. */
export interface TopicCoverage {
  /** `<organisation>/<document>`: the edition is the one that the graph shows. */
  readonly document: string;
  readonly group: string;
  readonly topic: Topic;
  readonly state: SilenceState;
  /** Ids of the statements that the state rests on, in the order of the text; none for `unstated`. */
  readonly statements: readonly string[];
}

/** On these a text tells of a group by telling what it does, also among what it says of others. */
const ACTS: ReadonlySet<Topic> = new Set([
  'task',
  'collaboration',
  'decision',
  'reporting',
  'documentation',
  'communication',
]);

/** What a text says of others, and only names the group, says nothing of the group. */
const isOwn = (fact: Fact, { ids, posts }: Scope): boolean =>
  isAbout(fact, ids) ||
  (ACTS.has(fact.statement.topic) && (names(fact.subject, ids) || names(fact.subject, posts)));

/** To say what is left out is to say what the scope is. */
const isStatement = (fact: Fact): boolean =>
  openStateOf(fact) === undefined || (fact.verb === 'excludes' && fact.statement.topic === 'scope');

interface Found {
  readonly state: SilenceState;
  readonly facts: readonly Fact[];
}

/** What is left open outright comes first, then what is stated, last what is left out. */
function found(facts: readonly Fact[], scope: Scope, topic: Topic): Found {
  const own = concerning(facts, scope).filter((fact) => fact.statement.topic === topic && isOwn(fact, scope));
  const checks = GROUP_CHECKS.filter((check) => check.topic === topic);
  const points = verdicts(facts, scope, checks);
  const open = own.find(({ verb }) => verb === 'silent');
  const openState = open && openStateOf(open);
  if (openState) return { state: openState, facts: own.filter((fact) => openStateOf(fact) === openState) };
  const answers = points.flatMap(({ state, facts: from }) => (state === 'stated' ? from : []));
  const said = own.filter(isStatement);
  const stated = said.length > 0 ? said : answers;
  if (stated.length > 0) return { state: 'stated', facts: stated };
  return own.length > 0 ? { state: 'out-of-scope', facts: own } : { state: 'unstated', facts: [] };
}

/**
 * Every topic of every document shown, for every group that the document gives a mandate: so that nobody
 * has to guess from missing rows what a text does not say. A text that has ended or is to come says what it
 * says, so it is here too. Background is no answer.
 */
export function topicCoverage(graph: Graph): readonly TopicCoverage[] {
  return [...graph.shown.values()].flatMap(({ id, document, data }) => {
    const groups = data.about.filter((group) => graph.entities.get(group)?.type === 'group');
    const statements = statementsOf(graph, id);
    const facts = factsIn(graph, id);
    return groups.flatMap((group) => {
      const place = placeOf(graph, selvesOf(graph, group));
      return TOPIC_IDS.map((topic): TopicCoverage => {
        const { state, facts: from } = found(facts, place, topic);
        const ids = new Set(from.map(({ statement }) => statement.id));
        const inOrder = statements.filter((statement) => ids.has(statement.id));
        return { document, group, topic, state, statements: inOrder.map((statement) => statement.id) };
      });
    });
  });
}
