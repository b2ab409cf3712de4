import * as z from 'zod';
import type { Entity, Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { allPosts } from '../../model/views/selves.ts';
import { byId, given, item } from './shared.ts';

/** A role in a group, or an office in an organisation. */
export const postItem = z.strictObject({
  ...item,
  name: field(z.string(), 'Namn', 'Rollen och gruppen eller organisationen.'),
  shortName: field(z.string(), 'Kort namn', 'Namnet med gruppens kortare namn.'),
  type: field(
    z.enum(['post', 'office']),
    'Typ',
    'post: en roll i en grupp. office: en befattning i en organisation.',
  ),
  role: field(z.string(), 'Roll', 'Id i roles.'),
  group: field(z.string(), 'Grupp', 'Id i groups, för en roll i en grupp.').optional(),
  organisation: field(z.string(), 'Organisation', 'Id i organisations.').optional(),
});

/** A post or an office as published. */
export type PostItem = z.output<typeof postItem>;

const isPost = (entity: Entity): entity is Entity & { type: PostItem['type'] } =>
  entity.type === 'post' || entity.type === 'office';

/** All posts that a text names or a group has through its series, and all offices. */
export function postItems(graph: Graph): PostItem[] {
  const found = new Map([...allPosts(graph), ...graph.entities.values()].map((one) => [one.id, one]));
  return byId(
    [...found.values()]
      .filter(isPost)
      .map(({ id, url, name, shortName, type, role, group, organisation }) =>
        given({ id, url, name, shortName, type, role: role ?? '', group, organisation }),
      ),
  );
}
