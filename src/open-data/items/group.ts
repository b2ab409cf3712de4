import * as z from 'zod';
import { entityUrl } from '../../model/graph/urls.ts';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { GROUP_FORMS } from '../../model/schema/group.ts';
import { byId, given, item, names, namesOf } from './shared.ts';

/** A group, unit, council or whatever else acts or is acted on. */
export const groupItem = z.strictObject({
  ...item,
  ...names,
  organisation: field(z.string(), 'Organisation', 'Id i organisations.'),
  form: field(z.enum(GROUP_FORMS), 'Form', 'Vad det är: grupp, enhet, råd, nätverk, ledning, process …'),
  kind: field(z.string(), 'Slag', 'Id i kinds.').optional(),
  level: field(
    z.string(),
    'Nivå',
    'Id i levels: gruppens egen, annars slagets eller organisationens.',
  ).optional(),
  stands: field(
    z.string(),
    'Står för',
    'Finns när posten inte är en grupp utan står för flera, med ord för vilka.',
  ).optional(),
  instanceOf: field(z.string(), 'En av', 'Id för den post som står för alla grupper av slaget.').optional(),
});

/** A group as published. */
export type GroupItem = z.output<typeof groupItem>;

/** All groups. */
export const groupItems = ({ corpus, entities }: Graph): GroupItem[] =>
  byId(
    [...corpus.groups.values()].map(({ id, data }) =>
      given({
        id,
        url: entityUrl('group', id),
        ...namesOf(data),
        organisation: id.slice(0, id.indexOf('/')),
        form: data.form,
        kind: data.kind,
        level: entities.get(id)?.level,
        stands: data.stands?.each,
        instanceOf: data.instanceOf,
      }),
    ),
  );
