import type { Fact } from '../graph/types.ts';
import type { Topic } from '../schema/topics.ts';
import type { VerbKey } from '../verbs.ts';
import type { Place } from './group-place.ts';
import { isAbout, isPassive, names } from './selves.ts';

/** The part of a group's page where a fact's sentence is read. */
export type Home =
  | 'purpose'
  | 'scope'
  | 'establishment'
  | 'composition'
  | 'term'
  | 'meetings'
  | 'reporting'
  | 'funding'
  | 'support'
  | 'decision'
  | 'duty'
  | 'others';

/** Where a statement that fits several parts is shown: once, in the first of them. */
export const HOME_ORDER: readonly Home[] = [
  'purpose',
  'scope',
  'establishment',
  'term',
  'meetings',
  'funding',
  'reporting',
  'support',
  'composition',
  'decision',
  'duty',
  'others',
];

const BY_TOPIC: Partial<Record<Topic, Home>> = {
  scope: 'scope',
  establishment: 'establishment',
  support: 'support',
  composition: 'composition',
  appointment: 'composition',
  members: 'composition',
  chair: 'composition',
  term: 'term',
  meetings: 'meetings',
  reporting: 'reporting',
  documentation: 'reporting',
  funding: 'funding',
  decision: 'decision',
};

const APPOINTING: ReadonlySet<string> = new Set(['appoints', 'nominates', 'proposes', 'co-opts']);
const ESTABLISHING: ReadonlySet<string> = new Set(['establishes', 'initiates', 'dissolves']);
const SUPPORTING: ReadonlySet<string> = new Set(['supports', 'provides']);
const DECIDING: ReadonlySet<string> = new Set([
  'decides',
  'adopts',
  'approves',
  'endorses',
  'delegates',
  'recommends',
]);
const DOING: Partial<Record<VerbKey | 'duty', Home>> = {
  meets: 'meetings',
  'reports-to': 'reporting',
  produces: 'reporting',
};

/** What a text about the group leaves with nobody, or with the group itself. */
function isOwn(fact: Fact, { ids }: Place): boolean {
  return names(fact.subject, ids) || (isPassive(fact) && isAbout(fact, ids));
}

/** Someone else supports the group, or gives it a post that does. */
function isSupported({ object, statement, subject }: Fact, { ids }: Place): boolean {
  const to = names(object.reference, ids) || names(statement.for, ids);
  return to && !names(subject, ids);
}

function byVerb(fact: Fact, place: Place): Home | undefined {
  const { verb, object, statement } = fact;
  const target = object.reference;
  const mine = names(target, place.ids) || names(target, place.posts) || names(statement.of, place.posts);
  const about = isAbout(fact, place.ids);
  if (verb === 'purpose') return isOwn(fact, place) ? 'purpose' : undefined;
  if (verb === 'excludes') return about ? 'scope' : undefined;
  if (APPOINTING.has(verb)) {
    if (mine || (about && (target?.ids.length ?? 0) === 0)) return 'composition';
    return names(fact.subject, place.ids) ? 'decision' : undefined;
  }
  if (ESTABLISHING.has(verb)) return names(target, place.ids) ? 'establishment' : undefined;
  if (SUPPORTING.has(verb)) return isSupported(fact, place) ? 'support' : undefined;
  if (verb === 'seat') return names(fact.subject, place.ids) ? 'composition' : undefined;
  if (verb === 'term') return about || names(object.parts?.['of'], place.posts) ? 'term' : undefined;
  if (verb === 'pays-for') return about || mine ? 'funding' : undefined;
  if (DECIDING.has(verb)) return isOwn(fact, place) ? 'decision' : undefined;
  return isOwn(fact, place) ? DOING[verb] : undefined;
}

/**
 * Where on a group's page the sentence of a fact is read; undefined when it is not (ties have their
 * own list, and what only a post does is read on the post's page).
 */
export function homeOf(fact: Fact, place: Place): Home | undefined {
  if (fact.derivedFrom !== undefined || fact.verb === 'consults' || fact.type === 'told') return undefined;
  const found = byVerb(fact, place);
  if (found) return found;
  if (!fact.norm) return undefined;
  const topical = BY_TOPIC[fact.statement.topic];
  if (isOwn(fact, place)) return topical ?? 'duty';
  if (!isAbout(fact, place.ids)) return undefined;
  if (names(fact.subject, place.posts)) {
    return topical === 'composition' ? undefined : topical;
  }
  return topical ?? 'others';
}
