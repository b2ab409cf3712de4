import * as z from 'zod';
import { list, text } from './field.ts';

/**
 * `fragor.yaml`: questions as readers ask them, under the section that answers: `region/dokument#avsnitt: [frågor]`.
 * Search learns from them which words lead where.
 */
export const readerQuestionsSchema = z.record(text, list(text));

/** The questions as the model reads them, by the address of the section. */
export type ReaderQuestionsData = z.output<typeof readerQuestionsSchema>;
