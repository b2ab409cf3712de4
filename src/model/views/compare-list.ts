import type { Graph } from '../graph/types.ts';
import { sortedBy } from './collate.ts';
import { comparableKinds, labelsOf } from './compare-kinds.ts';
import type { Link } from './identity.ts';
import { capped } from './list-pages.ts';
import { postsByRole } from './role-list.ts';
import { upperFirst } from './swedish.ts';

/** A kind in the list of what can be compared. */
export interface CompareKindItem {
  readonly name: string;
  readonly url: string;
  readonly groups: readonly string[];
  readonly more: number;
}

/** A role that several groups have, with how many. */
export interface CompareRoleItem extends Link {
  readonly bodies: number;
}

/** Everything that can be compared: groups of a kind, and roles across groups. */
export interface CompareList {
  readonly kinds: readonly CompareKindItem[];
  readonly roles: readonly CompareRoleItem[];
  readonly moreRoles: number;
}

const MOST_NAMED = 6;
const MOST_ROLES = 100;

/** What there is to compare. */
export function compareList(graph: Graph): CompareList {
  const kinds = comparableKinds(graph).map(({ plural, url, groups }): CompareKindItem => {
    const { shown, more } = capped(labelsOf(graph, groups), MOST_NAMED);
    return { name: plural, url, groups: shown, more };
  });
  const found = [...postsByRole(graph)].flatMap(([id, posts]): CompareRoleItem[] => {
    const role = graph.entities.get(`role:${id}`);
    return role && posts.length > 1
      ? [{ name: upperFirst(role.name), url: role.url, bodies: posts.length }]
      : [];
  });
  const { shown, more } = capped(
    sortedBy(found, ({ name }) => name),
    MOST_ROLES,
  );
  return { kinds, roles: shown, moreRoles: more };
}
