import * as z from 'zod';
import { field, slug, text } from './field.ts';
import { names } from './names.ts';

/** A role as such, apart from any group (org:Role). A role in a group is a post and needs no entry. */
export const roleSchema = z.strictObject({
  name: field(text, 'Namn', 'Rollen i ental och obestämd form, till exempel ordförande.'),
  plural: field(text, 'Flertal', 'Rollen i flertal, till exempel ledamöter.').optional(),
  ...names,
  broader: field(slug, 'Överordnad roll', 'Den vidare rollen: en ordförande är också ledamot.').optional(),
  leads: field(z.boolean(), 'Leder', 'Sant för den roll som leder en grupp, vad den än kallas.').optional(),
  linkless: field(
    z.boolean(),
    'Länkas inte i text',
    'Sant när ordet är så vanligt att länkar i löpande text skulle störa.',
  ).optional(),
});

/** A role as the model reads it. */
export type RoleData = z.output<typeof roleSchema>;
