import type { Entity, Graph } from '../graph/types.ts';
import { objectRows, subjectRows } from './answers.ts';
import { postSources } from './post-sources.ts';
import { broaderPosts, isLeading } from './post-roles.ts';
import { names, postsOf, selvesOf } from './selves.ts';
import type { TieRow } from './tie-row.ts';
import { upperFirst } from './swedish.ts';

/** A post in a list: its role, and the little that tells posts apart. */
export interface PostSummary {
  readonly id: string;
  readonly url: string;
  /** "Ordförande". */
  readonly role: string;
  readonly leads: boolean;
  readonly appointedBy: readonly TieRow[];
  readonly term: readonly TieRow[];
  /** Sentences about the post itself, not about every member. */
  readonly count: number;
}

/** The role of a post as a heading writes it. */
export function roleName(graph: Graph, post: Entity): string {
  const data = post.role === undefined ? undefined : graph.corpus.roles.get(post.role)?.data;
  return upperFirst(data?.name ?? post.name);
}

/** Who appoints to a post: said of the post, else of the roles that it is also. */
export function appointedBy(graph: Graph, post: Entity): readonly TieRow[] {
  for (const one of [post, ...broaderPosts(graph, post)]) {
    const { ids } = selvesOf(graph, one.id);
    const sources = postSources(graph, one).filter(
      ({ fact }) => names(fact.object.reference, ids) || names(fact.statement.of, ids),
    );
    const rows = subjectRows(graph, sources, 'appoints');
    if (rows.length > 0) return rows;
  }
  return [];
}

/** The posts of a group, those that lead first. */
export function postSummaries(graph: Graph, group: string): readonly PostSummary[] {
  return postsOf(graph, group).map((post): PostSummary => {
    const { ids } = selvesOf(graph, post.id);
    const sources = postSources(graph, post);
    const own = sources.filter(({ fact }) => fact.norm && names(fact.subject, ids));
    const term = sources.filter(({ fact }) => names(fact.object.parts?.['of'], ids) || names(fact.statement.of, ids) || names(fact.subject, ids));
    return {
      id: post.id,
      url: post.url,
      role: roleName(graph, post),
      leads: isLeading(graph, post.role),
      appointedBy: appointedBy(graph, post),
      term: objectRows(graph, term, 'term'),
      count: new Set(own.map(({ fact }) => fact.statement.units.join() || fact.statement.id)).size,
    };
  });
}
