import type { Entity, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { subjectRows } from './answers.ts';
import { groupedBy } from './collate.ts';
import { holdingFor, rolesPhrase } from './holding.ts';
import { broaderPosts, broaderRoles, isRemaining, nearbyPosts, roleName } from './post-roles.ts';
import { postSources } from './post-sources.ts';
import { restUnsaid } from './rest-unsaid.ts';
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
 * each then named, and those who have none of them said to be left out.
 */
export function appointedBy(graph: Graph, post: Entity): readonly TieRow[] {
  const said = [post, ...broaderPosts(graph, post)].map((one) => appointing(graph, one));
  const first = said.find((rows) => rows.length > 0);
  if (first) return first;
  const narrower = nearbyPosts(graph, post).filter(({ role }) =>
    broaderRoles(graph, role).includes(post.role ?? ''),
  );
  const appointed = narrower.filter((one) => appointing(graph, one).length > 0);
  const rows = appointed.flatMap((one) =>
    appointing(graph, one).map((row) => holdingFor(row, rolesPhrase(graph, [one.id]))),
  );
  const everyone = appointed.length === 0 || appointed.some(({ role }) => isRemaining(graph, role));
  return everyone ? rows : [...rows, restUnsaid(`annan ${roleName(graph, post).toLocaleLowerCase('sv')}`)];
}

/**
 * Who appoints to the posts of a group, and to which of them. Where only some are provided for, the
 * last row says that nothing is said of the others.
 * @param members the posts that every member has, or everyone who has no other
 */
export function appointments(
  graph: Graph,
  sources: readonly Source[],
  page: ReadonlySet<string>,
  members: ReadonlySet<string>,
): readonly TieRow[] {
  const appoint = sources.filter(({ fact }) => fact.verb === 'appoints');
  const idsOf = ({ fact }: Source) => idsIn(fact.object.reference);
  const rows = [...groupedBy(appoint, (source) => idsOf(source).join()).values()].flatMap((same) => {
    const roles = rolesPhrase(graph, new Set(same.flatMap(idsOf)));
    return subjectRows(graph, same, page, 'appoints').map((row) => holdingFor(row, roles));
  });
  const everyone = appoint.some((source) => {
    const ids = [...idsOf(source), ...idsIn(source.fact.statement.of)];
    return ids.length === 0 || ids.some((id) => members.has(id) || page.has(id));
  });
  return everyone || rows.length === 0 || members.size === 0
    ? rows
    : [...rows, restUnsaid('övriga ledamöter')];
}
