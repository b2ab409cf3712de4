import * as z from 'zod';
import { field, id, text } from './field.ts';
import { names } from './names.ts';

/** A document that is cited but not held here (dcterms:references). */
export const referenceSchema = z.strictObject({
  name: field(text, 'Titel', 'Titeln som det citerande dokumentet skriver den.'),
  ...names,
  publisher: field(id, 'Utgivare', 'Organisationen som givit ut dokumentet, om det framgår.').optional(),
  period: field(text, 'Period', 'Den tid dokumentet avser, med källans ord.').optional(),
});

/** A cited document as the model reads it. */
export type ReferenceData = z.output<typeof referenceSchema>;
