import * as z from 'zod';
import { field, id, slug, text } from './field.ts';
import { names } from './names.ts';

/** The forms a body can have. A closed list: pages and diagrams show each in its own way. */
export const GROUP_FORMS = [
  'group',
  'unit',
  'council',
  'network',
  'management',
  'process',
  'structure',
  'partnership',
  'constituency',
] as const;

/** A group, unit, council or whatever else acts or is acted on (org:Organization, org:OrganizationalUnit). */
export const groupSchema = z.strictObject({
  name: field(text, 'Namn', 'Gruppens namn i grundform, som dokumenten skriver det.'),
  shortName: field(text, 'Kort namn', 'Används i diagram där namnet är för långt.').optional(),
  ...names,
  form: field(
    z.enum(GROUP_FORMS),
    'Form',
    'group (grupp), unit (enhet), council (råd), network (nätverk), management (ledning), process, structure (struktur), partnership (partnerskap) eller constituency (krets, till exempel verksamheterna).',
  ),
  kind: field(
    slug,
    'Slag',
    'Id för ett slag av grupp i kinds/, om gruppen har motsvarigheter i andra organisationer.',
  ).optional(),
  level: field(
    slug,
    'Nivå',
    'Id för en nivå i levels.yaml. Utelämnad: organisationens eller slagets nivå.',
  ).optional(),
  stands: field(
    z.strictObject({
      each: field(
        text,
        'Varje',
        'Vad posten står för i ord, till exempel "varje lokal arbetsgrupp i regionen".',
      ),
    }),
    'Står för flera',
    'Sätts när posten inte är en grupp utan står för alla grupper av ett slag.',
  ).optional(),
  instanceOf: field(id, 'En av', 'Id för den post som står för alla grupper av slaget.').optional(),
});

/** A group as the model reads it. */
export type GroupData = z.output<typeof groupSchema>;
