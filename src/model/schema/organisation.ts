import * as z from 'zod';
import { field, id, list, slug, text } from './field.ts';
import { names } from './names.ts';

/** What an organisation is, in words a reader recognises; the schema's list is closed. */
export const ORGANISATION_KINDS = [
  'region',
  'sjukvardsregion',
  'kommun',
  'kommuner',
  'myndighet',
  'samverkan',
  'forening',
  'annat',
] as const;

/** An organisation or a collaboration of organisations (org:FormalOrganization, org:OrganizationalCollaboration). */
export const organisationSchema = z.strictObject({
  name: field(text, 'Namn', 'Organisationens fullständiga namn.'),
  shortName: field(text, 'Kort namn', 'Används i etiketter och diagram där namnet är för långt.').optional(),
  ...names,
  kind: field(
    z.enum(ORGANISATION_KINDS),
    'Slag',
    'Vad det är för organisation: region, sjukvardsregion, kommun, kommuner, myndighet, samverkan, forening eller annat.',
  ),
  level: field(slug, 'Nivå', 'Id för en nivå i levels.yaml.').optional(),
  members: field(list(id), 'Medlemmar', 'Organisationer som tillsammans utgör den här.').optional(),
  ownPages: field(
    z.boolean(),
    'Egen organisation',
    'Sant för de organisationer vars styrdokument webbplatsen handlar om; de visas först.',
  ).optional(),
});

/** An organisation as the model reads it. */
export type OrganisationData = z.output<typeof organisationSchema>;
