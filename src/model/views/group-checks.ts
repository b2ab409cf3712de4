import type { Fact } from '../graph/types.ts';
import type { Topic } from '../schema/topics.ts';
import { idsIn } from '../statements/resolve.ts';
import type { VerbKey } from '../verbs.ts';
import { isMeeting } from './answers.ts';
import { isAbout, isPassive, names } from './selves.ts';
import type { Check, Scope } from './silence.ts';

const verbs =
  (...keys: readonly VerbKey[]) =>
  (fact: Fact): boolean =>
    fact.verb !== 'duty' && keys.includes(fact.verb);

const topic = (key: Topic) => (fact: Fact) =>
  fact.type !== 'told' && fact.type !== 'limit' && fact.statement.topic === key;

/** Said of the group, or by it: a text on another group that only names this one answers nothing here. */
export const isOwn = (fact: Fact, { ids, posts }: Scope) =>
  isAbout(fact, ids) || names(fact.subject, ids) || names(fact.subject, posts);

/** Done to the group by others: what it does itself to another group is no answer, nor what a third one gets. */
const isToGroup = (fact: Fact, { ids }: Scope) =>
  names(fact.object.reference, ids) ||
  names(fact.statement.of, ids) ||
  (isAbout(fact, ids) && idsIn(fact.object.reference).length === 0 && !names(fact.subject, ids));

/** To the posts that all members have: who appoints a chair or one kind of member is no answer for the rest. */
const toPosts = (fact: Fact, { ids, members }: Scope) =>
  names(fact.object.reference, members) ||
  names(fact.statement.of, members) ||
  (names(fact.object.reference, ids) && fact.verb !== 'establishes');

/** A task that is stated says what the group is for, under whatever heading. */
const isTask = (fact: Fact, { ids }: Scope) => fact.norm && topic('task')(fact) && names(fact.subject, ids);

const chairs = (fact: Fact, { ids, leaders }: Scope) =>
  !['told', 'term'].includes(fact.type) &&
  !verbs('appoints', 'proposes', 'nominates')(fact) && // how a post is filled is not what its holder does
  ((fact.statement.topic === 'chair' && isAbout(fact, ids)) || names(fact.subject, leaders));

/** To fill posts elsewhere is a decision; who fills the group's own is a question of its composition. */
const appointsOthers = (fact: Fact, { ids, posts }: Scope) =>
  verbs('appoints', 'co-opts')(fact) &&
  ![fact.object.reference, fact.statement.of].some((one) => names(one, ids) || names(one, posts));

/** What every mandate of a group is held against, in the order pages list it. */
export const GROUP_CHECKS: readonly Check[] = [
  {
    key: 'purpose',
    question: 'vad gruppen är till för',
    topic: 'purpose',
    answers: (f, s) => isOwn(f, s) && (verbs('purpose')(f) || topic('purpose')(f) || isTask(f, s)),
  },
  {
    key: 'commissioner',
    question: 'vem som är uppdragsgivare',
    topic: 'commissioner',
    answers: (f, s) => verbs('commissions')(f) && isToGroup(f, s),
  },
  {
    key: 'establishment',
    question: 'vem som inrättar gruppen',
    topic: 'establishment',
    answers: (f, s) => verbs('establishes', 'initiates')(f) && isToGroup(f, s),
  },
  {
    key: 'appointment',
    question: 'vem som utser ledamöterna',
    topic: 'appointment',
    answers: (f, s) => verbs('appoints')(f) && toPosts(f, s),
  },
  { key: 'chair', question: 'vad ordföranden ansvarar för', topic: 'chair', answers: (f, s) => chairs(f, s) },
  {
    key: 'size',
    question: 'hur många ledamöterna är',
    topic: 'composition',
    answers: (f, s) => verbs('seat')(f) && hasCount(f) && names(f.subject, s.ids),
  },
  {
    key: 'term',
    question: 'hur länge uppdraget varar',
    topic: 'term',
    answers: (f, s) => verbs('term')(f) && isOwn(f, s),
  },
  {
    key: 'support',
    question: 'vem som stöder gruppen',
    topic: 'support',
    answers: (f, s) =>
      verbs('supports', 'provides')(f) &&
      !names(f.subject, s.ids) &&
      (names(f.statement.for, s.ids) || names(f.object.reference, s.posts) || isToGroup(f, s)),
  },
  {
    key: 'meetings',
    question: 'hur ofta gruppen träffas',
    topic: 'meetings',
    answers: (f, s) => isMeeting(f) && isOwn(f, s),
  },
  {
    key: 'decision',
    question: 'vad gruppen får besluta',
    topic: 'decision',
    answers: (f, s) =>
      names(f.subject, s.ids) &&
      f.derivedFrom === undefined &&
      (verbs('decides', 'adopts', 'approves', 'delegates')(f) ||
        appointsOthers(f, s) ||
        (f.norm && topic('decision')(f))),
  },
  {
    key: 'reporting',
    question: 'vem gruppen rapporterar till',
    topic: 'reporting',
    answers: (f, s) => verbs('reports-to')(f) && (names(f.subject, s.ids) || isPassive(f)),
  },
  {
    key: 'reporting-time',
    question: 'när rapporten ska lämnas',
    topic: 'reporting',
    answers: (f, s) => isTimedReport(f) && isOwn(f, s),
  },
  {
    key: 'minutes',
    question: 'om mötena dokumenteras',
    topic: 'documentation',
    answers: (f, s) => (isRecord(f) || topic('documentation')(f)) && isOwn(f, s),
  },
  {
    key: 'funding',
    question: 'vem som betalar',
    topic: 'funding',
    answers: (f, s) => verbs('pays-for')(f) && (isAbout(f, s.ids) || isToGroup(f, s)),
  },
  {
    key: 'conflict-of-interest',
    question: 'hur jäv hanteras',
    topic: 'conflict-of-interest',
    answers: (f, s) => topic('conflict-of-interest')(f) && isOwn(f, s),
  },
];

function hasCount({ object: { value } }: Fact): boolean {
  return typeof value === 'object' && 'count' in value && value.count !== undefined;
}

function isTimedReport(fact: Fact): boolean {
  const { every, deadline, dated, event, topic: of } = fact.statement;
  if (of === 'reporting' && deadline) return true;
  return (
    verbs('reports-to', 'produces')(fact) && [every, deadline, dated, event].some((one) => one !== undefined)
  );
}

function isRecord({ verb, object: { value } }: Fact): boolean {
  return verb === 'produces' && (value === 'minutes' || value === 'notes');
}
