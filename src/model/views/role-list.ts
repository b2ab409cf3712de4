import type { Entity, Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { broaderRoles } from './post-roles.ts';
import { upperFirst } from './swedish.ts';

/** A role in the list, under the role that it also is. */
export interface RoleItem {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly leads: boolean;
  /** In how many groups or organisations the documents name it. */
  readonly bodies: number;
  readonly organisations: readonly string[];
  readonly narrower: readonly RoleItem[];
}

const indexes = new WeakMap<Graph, ReadonlyMap<string, readonly Entity[]>>();

/** Posts and offices by role, as the documents name them. */
export function postsByRole(graph: Graph): ReadonlyMap<string, readonly Entity[]> {
  const known = indexes.get(graph);
  if (known) return known;
  const posts = [...graph.entities.values()].filter(({ type }) => type === 'post' || type === 'office');
  const index = groupedBy(
    sortedBy(posts, ({ name }) => name),
    ({ role = '' }) => role,
  );
  indexes.set(graph, index);
  return index;
}

function item(graph: Graph, id: string, children: ReadonlyMap<string, readonly string[]>): RoleItem {
  const data = graph.corpus.roles.get(id)?.data;
  const posts = postsByRole(graph).get(id) ?? [];
  const organisations = posts.flatMap(({ organisation }) => {
    const found = organisation === undefined ? undefined : graph.entities.get(organisation);
    return found ? [found.name] : [];
  });
  return {
    id,
    name: upperFirst(data?.name ?? id),
    url: graph.entities.get(`role:${id}`)?.url ?? '/roller/',
    leads: data?.leads === true,
    bodies: posts.length,
    organisations: sortedBy(new Set(organisations), (name) => name),
    narrower: (children.get(id) ?? []).map((child) => item(graph, child, children)),
  };
}

/** Roles in Swedish order, the narrower ones under the role that they also are. */
export function roleList(graph: Graph): readonly RoleItem[] {
  const { roles } = graph.corpus;
  const inOrder = sortedBy(roles.keys(), (id) => roles.get(id)?.data.name ?? id);
  const parent = (id: string): string => {
    const broader = roles.get(id)?.data.broader;
    const cyclic = broader === undefined || broaderRoles(graph, broader).includes(id);
    return cyclic || !roles.has(broader) ? '' : broader;
  };
  const children = groupedBy(inOrder, parent);
  return (children.get('') ?? []).map((id) => item(graph, id, children));
}
