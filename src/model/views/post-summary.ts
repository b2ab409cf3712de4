import type { Graph } from '../graph/types.ts';
import { appointedBy } from './appointments.ts';
import { isDoneBy, postSources } from './post-sources.ts';
import { isLeading, roleName } from './post-roles.ts';
import { names, postsOf, selvesOf } from './selves.ts';
import { termRows } from './terms.ts';
import type { TieRow } from './tie-row.ts';

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

/** The posts of a group, those that lead first. */
export function postSummaries(graph: Graph, group: string): readonly PostSummary[] {
  return postsOf(graph, group).map((post): PostSummary => {
    const { ids } = selvesOf(graph, post.id);
    const sources = postSources(graph, post);
    const own = sources.filter(({ fact }) => isDoneBy(fact, ids));
    const term = sources.filter(
      ({ fact }) =>
        names(fact.object.parts?.['of'], ids) || names(fact.statement.of, ids) || names(fact.subject, ids),
    );
    return {
      id: post.id,
      url: post.url,
      role: roleName(graph, post),
      leads: isLeading(graph, post.role),
      appointedBy: appointedBy(graph, post),
      term: termRows(graph, term, ids),
      count: new Set(own.map(({ fact }) => fact.statement.units.join() || fact.statement.id)).size,
    };
  });
}
