import * as z from 'zod';
import { field, list, text } from './field.ts';

const lines = z.record(text, list(text));

/**
 * `sokord.yaml`: what people write for what the texts call something else. Each line is
 * `ord i texterna: [ord som folk skriver]`; several words of the texts stand before the colon with commas.
 * And what people ask for that no text is about.
 */
export const thesaurusSchema = z.strictObject({
  svenska: field(lines, 'Svenska', 'Ord i texterna, och vad folk skriver i stället.').optional(),
  engelska: field(lines, 'Engelska', 'Ord i texterna, och vad de heter på engelska.').optional(),
  saknas: field(
    list(text),
    'Saknas',
    'Ord för det som folk frågar om, men som ingen text handlar om.',
  ).optional(),
});

/** The thesaurus as the model reads it. */
export type ThesaurusData = z.output<typeof thesaurusSchema>;
