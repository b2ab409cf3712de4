import type { Entity, Graph } from '../graph/types.ts';
import { entityOf } from './identity.ts';
import { postsOf } from './selves.ts';
import { upperFirst } from './swedish.ts';

const roleData = (graph: Graph, role: string | undefined) =>
  role === undefined ? undefined : graph.corpus.roles.get(role)?.data;

/** Roles that a role is also: an `ordförande` is a `ledamot` too. Narrowest first; a cycle ends the walk. */
export function broaderRoles(graph: Graph, role: string | undefined): readonly string[] {
  const found: string[] = [];
  let next = roleData(graph, role)?.broader;
  while (next !== undefined && next !== role && !found.includes(next)) {
    found.push(next);
    next = roleData(graph, next)?.broader;
  }
  return found;
}

/** Whether a role leads, whatever it is called. */
export const isLeading = (graph: Graph, role: string | undefined): boolean =>
  roleData(graph, role)?.leads === true;

/** The holder of an office or a post: group or organisation. */
export const holderOf = (post: Entity): string => post.id.slice(0, post.id.lastIndexOf('/'));

/** Posts in the same body for the roles that a post is also: what holds for every ledamot holds for the chair. */
export function broaderPosts(graph: Graph, post: Entity): readonly Entity[] {
  return broaderRoles(graph, post.role).flatMap((role) => entityOf(graph, `${holderOf(post)}/${role}`) ?? []);
}

/**
 * Posts in the same group whose duties may be the reader's too, if the reader also has that role: the
 * narrower ones, and those beside it under the same broader role. Leading posts are left out both ways:
 * "övriga ledamöter" are the members who do not lead.
 */
export function nearbyPosts(graph: Graph, post: Entity): readonly Entity[] {
  if (post.group === undefined || isLeading(graph, post.role)) return [];
  const broader = broaderRoles(graph, post.role);
  return postsOf(graph, post.group).filter(({ id, role }) => {
    if (id === post.id || isLeading(graph, role) || role === undefined || broader.includes(role))
      return false;
    const theirs = broaderRoles(graph, role);
    return theirs.includes(post.role ?? '') || theirs.some((one) => broader.includes(one));
  });
}

/** Whether a role is that of everyone who has no other: "övrig ledamot". */
export const isRemaining = (graph: Graph, role: string | undefined): boolean =>
  /^övrig/i.test(roleData(graph, role)?.name ?? '');

/** The role of a post as a heading writes it. */
export function roleName(graph: Graph, post: Entity): string {
  const data = post.role === undefined ? undefined : graph.corpus.roles.get(post.role)?.data;
  return upperFirst(data?.name ?? post.name);
}
