import type { Entity, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { subjectRows } from './answers.ts';
import { groupedBy } from './collate.ts';
import { broaderPosts, broaderRoles, nearbyPosts } from './post-roles.ts';
import { holdingFor, rolesPhrase } from './holding.ts';
import { postSources } from './post-sources.ts';
import type { Source } from './rows.ts';
import { names, selvesOf } from './selves.ts';
import type { TieRow } from './tie-row.ts';

function appointing(graph: Graph, post: Entity): readonly TieRow[] {
  const { ids } = selvesOf(graph, post.id);
  const sources = postSources(graph, post).filter(
    ({ fact }) => names(fact.object.reference, ids) || names(fact.statement.of, ids),
  );
  return subjectRows(graph, sources, ids, 'appoints');
}

/**
 * Who appoints to a post: said of the post, else of the roles that it is also, else of narrower roles,
 * each then named.
 */
export function appointedBy(graph: Graph, post: Entity): readonly TieRow[] {
  const said = [post, ...broaderPosts(graph, post)].map((one) => appointing(graph, one));
  const first = said.find((rows) => rows.length > 0);
  if (first) return first;
  const narrower = nearbyPosts(graph, post).filter(({ role }) =>
    broaderRoles(graph, role).includes(post.role ?? ''),
  );
  return narrower.flatMap((one) =>
    appointing(graph, one).map((row) => holdingFor(row, rolesPhrase(graph, [one.id]))),
  );
}

/** Who appoints to the posts of a group, and to which of them. */
export function appointments(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
): readonly TieRow[] {
  const appoint = sources.filter(({ fact }) => fact.verb === 'appoints');
  const idsOf = ({ fact }: Source) => idsIn(fact.object.reference);
  return [...groupedBy(appoint, (source) => idsOf(source).join()).values()].flatMap((same) => {
    const roles = rolesPhrase(graph, new Set(same.flatMap(idsOf)));
    return subjectRows(graph, same, page, 'appoints').map((row) => holdingFor(row, roles));
  });
}
