import * as z from 'zod';
import { field, id, list, text } from './field.ts';
import { names } from './names.ts';

/**
 * A term or abbreviation, scoped by the organisation whose folder it lies in (skos:Concept):
 * the same abbreviation can mean different things to different publishers.
 */
export const termSchema = z.strictObject({
  name: field(text, 'Term', 'Termen i grundform.'),
  ...names,
  document: field(id, 'Bara i dokumentet', 'Dokument som termen är begränsad till.').optional(),
  denotes: field(id, 'Betecknar', 'Grupp, roll eller organisation som termen är ett ord för.').optional(),
  related: field(list(id), 'Se även', 'Närliggande termer.').optional(),
});

/** A term as the model reads it. */
export type TermData = z.output<typeof termSchema>;
