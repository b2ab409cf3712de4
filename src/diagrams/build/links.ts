import type { Fact, Graph, Reference } from '../../model/graph/types.ts';
import { VERBS, type FactType, type VerbKey } from '../../model/verbs.ts';
import { partiesOf, type Party } from './parties.ts';

/** A relation between two ends, as one fact says it: from the one who acts. */
export interface Link {
  readonly from: Party;
  readonly to: Party;
  readonly verb: VerbKey;
  readonly fact: Fact;
  /** The text leaves open which of several it is. */
  readonly alternative: boolean;
  /** Roles in whose capacity an end takes part, where the end is drawn as the group they are in. */
  readonly fromRole?: string;
  readonly toRole?: string;
}

/** Families of facts that tie two who act; a purpose or a definition does not. */
const TYING: ReadonlySet<FactType> = new Set([
  'relation',
  'establishment',
  'decision',
  'seat',
  'reporting',
  'funding',
]);

/** Whether only someone who acts can be the object of a verb. */
export const concernsActors = (verb: VerbKey): boolean =>
  VERBS[verb].object.every((shape) => shape === 'actor' || shape === 'seat');

/** Whom or what a fact concerns, where that can be somebody. */
export function objectsOf({ verb, object }: Fact): Reference[] {
  if (object.reference) return [object.reference];
  const parts = object.parts ?? {};
  if (verb === 'seat') return parts['who'] ? [parts['who']] : [];
  return Object.values(parts);
}

/** Whether the text leaves open which of several it is. */
export const isOpen = (reference: Reference): boolean => {
  const several = (reference.members ?? reference.ids).length > 1;
  return (several && reference.connective !== 'all') || (reference.members ?? []).some(isOpen);
};

/**
 * The relations that a fact states between ends that a chart can show. `focus` are the ids that the chart
 * is about: a selection that holds one of them ("alla lokala arbetsgrupper") means it.
 */
export function linksOf(graph: Graph, fact: Fact, focus: ReadonlySet<string>): Link[] {
  if (fact.verb === 'duty' || !TYING.has(fact.type)) return [];
  const { verb } = fact;
  const actorsOnly = concernsActors(verb);
  const objects = objectsOf(fact);
  const alternative = [fact.subject, ...objects].some(isOpen);
  const froms = partiesOf(graph, fact.subject, { actorsOnly: true, focus });
  const tos = objects.flatMap((one) => partiesOf(graph, one, { actorsOnly, focus }));
  return froms.flatMap((from) => tos.map((to) => ({ from, to, verb, fact, alternative })));
}

/** Leaves out what only follows from another link between the same two in the same statement. */
export function withoutDerived(links: readonly Link[]): Link[] {
  const pair = ({ from, to, fact }: Link) => [fact.statement.id, ...[from.key, to.key].sort()].join('\n');
  const said = new Set(links.filter(({ fact }) => fact.derivedFrom === undefined).map(pair));
  return links.filter((link) => link.fact.derivedFrom === undefined || !said.has(pair(link)));
}
