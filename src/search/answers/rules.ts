import type { Fact } from '../../model/graph/types.ts';
import type { Topic } from '../../model/schema/topics.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import type { VerbKey } from '../../model/verbs.ts';
import { COMPARE_CHECKS } from '../../model/views/compare-questions.ts';
import { GROUP_CHECKS, isOwn } from '../../model/views/group-checks.ts';
import { isPassive, names } from '../../model/views/selves.ts';
import type { Check, Scope } from '../../model/views/silence.ts';
import { INTENTS, type IntentKey } from './intents.ts';

type Rule = Check['answers'];

const does =
  (...keys: readonly VerbKey[]): Rule =>
  (fact) =>
    fact.verb !== 'duty' && keys.includes(fact.verb);

const on =
  (key: Topic): Rule =>
  ({ statement, type }) =>
    type !== 'limit' && statement.topic === key;

const both =
  (...rules: readonly Rule[]): Rule =>
  (fact, scope) =>
    rules.every((rule) => rule(fact, scope));

/** Done to the group, or to one of its posts. */
const toGroup: Rule = ({ object, statement }, { ids, posts }) =>
  [object.reference, statement.of].some((one) => names(one, ids) || names(one, posts));

/** Said in a text on the group, of somebody whose post is in no group. */
const toOffice: Rule = ({ object, statement }, { ids }) =>
  statement.about.some((id) => ids.has(id)) && idsIn(object.reference).length > 0;

const byGroup: Rule = ({ subject }, { ids }) => names(subject, ids);

const norm: Rule = (fact) => fact.norm;

/** What the group is made of is no duty of those who are in it. */
const byPost: Rule = ({ subject, statement }, { posts, leaders }) =>
  statement.topic !== 'composition' && names(subject, posts) && !names(subject, leaders);

/** How groups come about is told where others than its chair are asked about. */
const ELSEWHERE: ReadonlySet<Topic> = new Set(['establishment', 'commissioner', 'appointment']);

/** What the group's checklist asks on its own page and beside other groups. */
function checked(key: string, checks: readonly Check[] = GROUP_CHECKS): Rule {
  const found = checks.find((check) => check.key === key);
  return (fact, scope) => found?.answers(fact, scope) === true;
}

const ofComparison = (key: string): Rule => checked(key, COMPARE_CHECKS);

/** What answers where the checklist has no such question, or asks more than readers who search do. */
const OWN: Partial<Record<IntentKey, Rule>> = {
  appointment: (fact, scope) =>
    does('appoints')(fact, scope) && (toGroup(fact, scope) || toOffice(fact, scope)),
  proposal: both(does('proposes', 'nominates'), toGroup),
  'co-option': (fact, scope) =>
    ofComparison('co-option')(fact, scope) && (isOwn(fact, scope) || toGroup(fact, scope)),
  dissolution: both(does('dissolves'), toGroup),
  leader: both(does('leads'), ({ object }, { ids }) => names(object.reference, ids)),
  chair: both(checked('chair'), ({ statement }) => !ELSEWHERE.has(statement.topic)),
  members: both(norm, byPost),
  composition: (fact, scope) =>
    ofComparison('places')(fact, scope) ||
    (isOwn(fact, scope) &&
      on('composition')(fact, scope) &&
      (fact.type !== 'decision' || fact.verb === 'co-opts')),
  // That somebody helps with resources in general is not whom to turn to.
  support: both(
    checked('support'),
    ({ verb, object }) => verb !== 'provides' || idsIn(object.reference).length > 0,
  ),
  // Notes of a meeting are no report on the work.
  'reporting-time': both(
    checked('reporting-time'),
    ({ object: { value } }) => value !== 'minutes' && value !== 'notes',
  ),
  documentation: both(checked('minutes'), does('produces')),
  communication: (fact, scope) =>
    isOwn(fact, scope) &&
    // Where notes are kept is told under how they are kept.
    (does('publishes')(fact, scope) || (fact.verb === 'duty' && on('documentation')(fact, scope))),
  purpose: both(
    ofComparison('purpose'),
    // What a document is for is another question.
    ({ subject, statement }, { ids }) =>
      statement.about.some((id) => ids.has(id)) && !idsIn(subject).some((id) => id.startsWith('document:')),
  ),
  task: ofComparison('task'),
  collaboration: both(
    ofComparison('collaboration'),
    (fact, scope) => isOwn(fact, scope) || byGroup(fact, scope),
  ),
  scope: both(does('excludes'), isOwn),
};

/** Questions on who does it: a text that does not say who is no answer, though it speaks of it. */
const ON_WHO: ReadonlySet<IntentKey> = new Set([
  'appointment',
  'establishment',
  'dissolution',
  'support',
  'funding',
]);

/** Whether a fact answers a question about the group of a scope. */
export function answersIntent(intent: IntentKey, fact: Fact, scope: Scope): boolean {
  const { check } = INTENTS[intent] as { readonly check?: string };
  const own = OWN[intent];
  if (ON_WHO.has(intent) && isPassive(fact)) return false;
  if (own) return own(fact, scope);
  return check !== undefined && checked(check)(fact, scope);
}
