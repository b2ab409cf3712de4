import * as z from 'zod';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item, names, namesOf } from './shared.ts';

/** A role as such, apart from any group. */
export const roleItem = z.strictObject({
  ...item,
  ...names,
  plural: field(z.string(), 'Flertal', 'Rollen i flertal.').optional(),
  broader: field(z.string(), 'Överordnad roll', 'Id i roles: en ordförande är också ledamot.').optional(),
  leads: field(z.boolean(), 'Leder', 'Sant för den roll som leder en grupp.'),
});

/** A role as published. */
export type RoleItem = z.output<typeof roleItem>;

/** All roles. */
export const roleItems = ({ corpus }: Graph): RoleItem[] =>
  byId(
    [...corpus.roles.values()].map(({ id, data }) =>
      given({
        id,
        url: entityUrl('role', id),
        ...namesOf(data),
        plural: data.plural,
        broader: data.broader,
        leads: data.leads === true,
      }),
    ),
  );
