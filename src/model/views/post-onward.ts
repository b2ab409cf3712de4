import type { Entity, Graph } from '../graph/types.ts';
import { groupSources, placeOf } from './group-place.ts';
import { groupYear } from './group-year.ts';
import { pathsOf, type PathItem } from './path-list.ts';
import { postsByRole } from './role-list.ts';
import { selvesOf } from './selves.ts';

/** Where whoever has a post reads on: what the page itself leaves to others. */
export interface PostOnward {
  /** Decision paths that are about the post or that it acts in. */
  readonly paths: readonly PathItem[];
  /** The role across all groups, where there is more than this one. */
  readonly elsewhere?: string;
  /** The year of its group, where something in it has a time. */
  readonly year?: string;
}

function yearOf(graph: Graph, group: string | undefined): string | undefined {
  const entity = group === undefined ? undefined : graph.entities.get(group);
  if (entity === undefined) return undefined;
  const selves = selvesOf(graph, entity.id);
  const { entries } = groupYear(graph, entity.id, groupSources(graph, selves, placeOf(graph, selves)));
  return entries.length === 0 ? undefined : `${entity.url}#aret`;
}

/** The ways on from the page of a post or an office. */
export function postOnward(graph: Graph, { id, role = '', group }: Entity): PostOnward {
  const several = (postsByRole(graph).get(role)?.length ?? 0) > 1;
  const elsewhere = several ? graph.entities.get(`role:${role}`)?.url : undefined;
  const year = yearOf(graph, group);
  return {
    paths: pathsOf(graph, id),
    ...(elsewhere !== undefined && { elsewhere }),
    ...(year !== undefined && { year }),
  };
}
