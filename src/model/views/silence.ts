import type { Fact, Graph } from '../graph/types.ts';
import { TOPICS, type Topic } from '../schema/topics.ts';
import { appliedMarks, type AppliedMark } from './applied-marks.ts';
import { citationsOf, type Citation } from './citation.ts';
import { GROUP_CHECKS, isOwn } from './group-checks.ts';
import { isAbout, isPassive } from './selves.ts';

/** What documents can say on a point: that it is so, nothing, or that they leave it open or out. */
export const SILENCE_STATES = [
  'stated',
  'unstated',
  'unregulated',
  'undecided',
  'varies',
  'elsewhere',
  'out-of-scope',
] as const;

/** What the documents say on one point of the checklist. Silence is a value, not a gap. */
export type SilenceState = (typeof SILENCE_STATES)[number];

/** One point of the checklist with what the documents say on it. */
export interface SilencePoint {
  readonly key: string;
  /** The point as the end of "Dokumenten säger inte …". */
  readonly question: string;
  readonly topic: Topic;
  readonly state: SilenceState;
  /** The state in words: "anges inte", "uttryckligen oreglerat". */
  readonly words: string;
  /** The text's own words, where it says that it leaves the point open. */
  readonly quote?: string;
  readonly citations: readonly Citation[];
  /** Said of another group, and held to be so of this one too by these. */
  readonly applied: readonly AppliedMark[];
}

/** Whom a checklist is about: the ids of the entity, of its posts and of those that lead. */
export interface Scope {
  readonly ids: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  /** The posts that lead the group, whatever they are called. */
  readonly leaders: ReadonlySet<string>;
  /** The posts that every member has, or everyone who has no other. */
  readonly members: ReadonlySet<string>;
}

/** A question that a mandate is expected to answer. */
export interface Check {
  readonly key: string;
  readonly question: string;
  readonly topic: Topic;
  readonly answers: (fact: Fact, scope: Scope) => boolean;
}

export const STATE_WORDS: Readonly<Record<SilenceState, string>> = {
  stated: 'anges',
  unstated: 'anges inte',
  unregulated: 'lämnas uttryckligen oreglerat',
  undecided: 'är ännu inte bestämt',
  varies: 'varierar, enligt texten',
  elsewhere: 'regleras på annat håll, enligt texten',
  'out-of-scope': 'omfattas inte, enligt texten',
};

const LIMITS: ReadonlySet<unknown> = new Set(['unregulated', 'undecided', 'varies', 'elsewhere']);

/** What a text says that it leaves open or out; undefined for everything else that a text says. */
export function openStateOf({ verb, object: { value } }: Fact): SilenceState | undefined {
  if (verb === 'excludes') return 'out-of-scope';
  return verb === 'silent' && LIMITS.has(value) ? (value as SilenceState) : undefined;
}

/** Facts that can answer for an entity: background never does, nor what is done to others by nobody in particular. */
export const concerning = (facts: readonly Fact[], { ids }: Scope): readonly Fact[] =>
  facts.filter((fact) => fact.type !== 'told' && (isAbout(fact, ids) || !isPassive(fact)));

/** How one question of a checklist is answered, with the facts that do. */
export interface Verdict {
  readonly check: Check;
  readonly state: SilenceState;
  readonly facts: readonly Fact[];
}

/**
 * Holds the facts of an entity against a checklist. What a text says that it leaves open keeps its own
 * state, but for an answered question beside others on its topic: it is then one of those that is open.
 * What no fact answers is out of scope where a text says so, else `unstated`.
 */
export function verdicts(
  facts: readonly Fact[],
  scope: Scope,
  checks: readonly Check[] = GROUP_CHECKS,
): readonly Verdict[] {
  const found = concerning(facts, scope);
  return checks.map((check): Verdict => {
    const on = found.filter((fact) => fact.statement.topic === check.topic && isOwn(fact, scope));
    const open = on.find((fact) => fact.verb === 'silent' && openStateOf(fact) !== undefined);
    const answering = found.filter((fact) => openStateOf(fact) === undefined && check.answers(fact, scope));
    const out = on.find(({ verb }) => verb === 'excludes');
    const alone = checks.filter(({ topic: of }) => of === check.topic).length === 1;
    const said = answering.length === 0 ? (open ?? out) : alone ? open : undefined;
    if (said) return { check, state: openStateOf(said) ?? 'unstated', facts: [said] };
    return { check, state: answering.length > 0 ? 'stated' : 'unstated', facts: answering };
  });
}

const stateWords = (graph: Graph, state: SilenceState, from: readonly Fact[]) => {
  const facts = from.slice(0, 3);
  const shown = facts.map(({ statement }) => statement);
  const [first] = shown;
  return {
    state,
    words: STATE_WORDS[state],
    ...(state !== 'stated' && first && { quote: first.quote }),
    citations: citationsOf(graph, shown),
    applied: appliedMarks(graph, facts),
  };
};

/** The answers to a checklist as pages show them: each with its state in words and where it is said. */
export function checklist(
  graph: Graph,
  facts: readonly Fact[],
  scope: Scope,
  checks: readonly Check[] = GROUP_CHECKS,
): readonly SilencePoint[] {
  return verdicts(facts, scope, checks).map(({ check, state, facts: from }): SilencePoint => ({
    key: check.key,
    question: check.question,
    topic: check.topic,
    ...stateWords(graph, state, from),
  }));
}

/**
 * Everything that a group's texts answer or leave open: the checklist, and after it every other point
 * that a text says outright that it leaves open, by its topic.
 */
export function groupSilence(graph: Graph, facts: readonly Fact[], scope: Scope): readonly SilencePoint[] {
  const told = new Set(verdicts(facts, scope).flatMap(({ facts: from }) => from));
  const others = concerning(facts, scope).filter(
    (fact) => fact.verb === 'silent' && !told.has(fact) && isOwn(fact, scope),
  );
  const more = others.flatMap((fact): SilencePoint[] => {
    const state = openStateOf(fact);
    if (state === undefined) return [];
    const { id, topic: of } = fact.statement;
    const question = TOPICS[of].toLocaleLowerCase('sv');
    return [{ key: id, question, topic: of, ...stateWords(graph, state, [fact]) }];
  });
  return [...checklist(graph, facts, scope), ...more];
}
