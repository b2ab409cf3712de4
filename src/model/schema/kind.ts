import * as z from 'zod';
import { field, list, slug, text } from './field.ts';

/** A kind of group that exists in several organisations (skos:Concept). Holds no abbreviation: those are the publisher's own. */
export const kindSchema = z.strictObject({
  name: field(text, 'Namn', 'Slaget i ental, till exempel lokal arbetsgrupp.'),
  plural: field(text, 'Flertal', 'Slaget i flertal, till exempel lokala arbetsgrupper.'),
  level: field(slug, 'Nivå', 'Id för en nivå i levels.yaml.'),
  counterparts: field(
    list(slug),
    'Motsvarigheter',
    'Slag på andra nivåer som motsvarar det här (skos:closeMatch).',
  ).optional(),
});

/** A kind as the model reads it. */
export type KindData = z.output<typeof kindSchema>;
