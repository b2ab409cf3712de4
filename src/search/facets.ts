import type { Entity, Fact, Graph } from '../model/graph/types.ts';
import { TOPICS } from '../model/schema/topics.ts';
import { idsIn } from '../model/statements/resolve.ts';
import { upperFirst } from '../model/views/swedish.ts';
import type { Facets } from './record.ts';

const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined))].sort();

/** Everybody a fact names: who acts, on whom, and whom it is about. */
const namedIn = ({ subject, object, statement }: Fact): readonly string[] => [
  ...idsIn(subject),
  ...idsIn(object.reference),
  ...idsIn(statement.of),
  ...statement.about,
];

/** The groups and roles among entities, and the kinds of the groups. */
export function facetsOfIds(
  graph: Graph,
  ids: readonly string[],
): Pick<Facets, 'groups' | 'groupKinds' | 'roles'> {
  const entities = ids.map((id) => graph.entities.get(id)).filter((one) => one !== undefined);
  const groups = unique(entities.map(({ type, id, group }) => (type === 'group' ? id : group)));
  const kindOf = (one: Entity | undefined) => graph.entities.get(`kind:${one?.kind ?? ''}`)?.name;
  const roleOf = ({ type, id, role }: Entity) =>
    type === 'role' ? id : role === undefined ? undefined : `role:${role}`;
  const kinds = groups.map((id) => kindOf(graph.entities.get(id)));
  const roles = entities.map((one) => graph.entities.get(roleOf(one) ?? '')?.name);
  return {
    groups,
    groupKinds: unique(kinds.map((name) => name && upperFirst(name))),
    roles: unique(roles.map((name) => name && upperFirst(name))),
  };
}

/**
 * What a set of facts is about.
 * @param also ids that it is about in any case
 */
export function facetsOf(graph: Graph, facts: readonly Fact[], also: readonly string[] = []): Facets {
  return {
    ...facetsOfIds(graph, [...also, ...facts.flatMap(namedIn)]),
    topics: unique(facts.map(({ statement }) => TOPICS[statement.topic])),
    verbs: unique(facts.map(({ verb }) => verb)),
  };
}
