import * as z from 'zod';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { ORGANISATION_KINDS } from '../../model/schema/organisation.ts';
import { entityUrl } from '../../model/graph/urls.ts';
import { byId, given, item, names, namesOf } from './shared.ts';

/** An organisation, or a collaboration of organisations. */
export const organisationItem = z.strictObject({
  ...item,
  ...names,
  kind: field(z.enum(ORGANISATION_KINDS), 'Slag', 'Vad det är för organisation.'),
  level: field(z.string(), 'Nivå', 'Id i levels.').optional(),
  members: field(
    z.array(z.string()),
    'Medlemmar',
    'Organisationer som tillsammans utgör den här.',
  ).optional(),
  ownPages: field(
    z.boolean(),
    'Egen organisation',
    'Sant för de organisationer vars styrdokument webbplatsen handlar om.',
  ),
});

/** An organisation as published. */
export type OrganisationItem = z.output<typeof organisationItem>;

/** All organisations. */
export const organisationItems = ({ corpus }: Graph): OrganisationItem[] =>
  byId(
    [...corpus.organisations.values()].map(({ id, data }) =>
      given({
        id,
        url: entityUrl('organisation', id),
        ...namesOf(data),
        kind: data.kind,
        level: data.level,
        members: data.members,
        ownPages: data.ownPages === true,
      }),
    ),
  );
