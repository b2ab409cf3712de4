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
  /** Its groups stand on pages of their own, not on the first page. */
  readonly apart: boolean;
}

/** The first page: every way while the groups are few, else the organisations alone. */
export interface StartOverview {
  /** So few groups that every organisation stands unfolded. */
  readonly open: boolean;
  /** None where they stand on `pages`. */
  readonly organisations: readonly StartOrganisation[];
  /** Organisations by name, where they are too many for the first page. */
  readonly pages: readonly ListPage<StartOrganisation>[];
}

/** Groups with many roles still fit: a page holds this many groups. */
const GROUPS_A_PAGE = 50;
/** The first page holds this many groups in all, and shows this many at once. */
const GROUPS_ON_FIRST_PAGE = 100;
const GROUPS_UNFOLDED = 40;

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
    const pages = splitPages(starts, ({ name }) => name, GROUPS_A_PAGE);
    return {
      id,
      name: organisation?.name ?? id,
      url: organisation?.url ?? '/organisation/',
      total: starts.length,
      pages,
      apart: pages.length > 1 || groups.length > GROUPS_ON_FIRST_PAGE,
    };
  });
}

/** What the first page shows of every way to a newcomer's page. */
export function startOverview(graph: Graph): StartOverview {
  const organisations = startList(graph);
  const groups = organisations.reduce((sum, { total }) => sum + total, 0);
  const byName = splitPages(
    sortedBy(organisations, ({ name }) => name),
    ({ name }) => name,
  );
  const many = byName.length > 1;
  return {
    open: groups <= GROUPS_UNFOLDED,
    organisations: many ? [] : organisations,
    pages: many ? byName : [],
  };
}
