import type { Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { groupEntities, isInDraftsOnly, organisationRank } from './group-list.ts';
import type { Link } from './identity.ts';
import { splitPages, type ListPage } from './list-pages.ts';
import { roleName } from './post-roles.ts';
import { postsOf } from './selves.ts';

/** A group with the roles that a newcomer can have in it. */
export interface StartGroup extends Link {
  readonly abbreviation?: string;
  readonly roles: readonly Link[];
  /** All that is said about it comes from drafts. */
  readonly draft: boolean;
}

/** An organisation with its groups, in pages of bounded size. */
export interface StartOrganisation extends Link {
  readonly id: string;
  readonly total: number;
  readonly pages: readonly ListPage<StartGroup>[];
}

/** Groups with many roles still fit: a page holds this many groups. */
const GROUPS_A_PAGE = 50;

/** Organisation, group, role: every way to a newcomer's page. Groups without roles are left out. */
export function startList(graph: Graph): readonly StartOrganisation[] {
  const groups = groupEntities(graph).flatMap((group) => {
    const roles = postsOf(graph, group.id).map((post) => ({ name: roleName(graph, post), url: post.url }));
    if (roles.length === 0) return [];
    const { name, url, abbreviation, organisation = '' } = group;
    const draft = isInDraftsOnly(graph, group.id);
    const start = { name, url, ...(abbreviation !== undefined && { abbreviation }), roles, draft };
    return [{ organisation, start }];
  });
  const found = groupedBy(groups, ({ organisation }) => organisation);
  return sortedBy(found.keys(), (id) => organisationRank(graph, id)).map((id): StartOrganisation => {
    const organisation = graph.entities.get(id);
    const starts = (found.get(id) ?? []).map(({ start }): StartGroup => start);
    return {
      id,
      name: organisation?.name ?? id,
      url: organisation?.url ?? '/organisation/',
      total: starts.length,
      pages: splitPages(starts, ({ name }) => name, GROUPS_A_PAGE),
    };
  });
}
