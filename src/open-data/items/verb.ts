import * as z from 'zod';
import { field } from '../../model/schema/field.ts';
import { VERBS, type Verb } from '../../model/verbs.ts';
import { byId, given, item } from './shared.ts';

/** One verb: how it reads from both ends, and its term in a published vocabulary. */
export const verbItem = z.strictObject({
  ...item,
  label: field(z.string(), 'Läses', 'Från den som handlar: utser.'),
  inverse: field(z.string(), 'Från andra hållet', 'Från den som verbet riktas mot: utses av.'),
  type: field(z.string(), 'Typ', 'Typen hos ett faktum med verbet.'),
  register: field(
    z.enum(['always', 'modal', 'never', 'original']),
    'I registret',
    'När verbet ger en post i registret: always, modal (bara med ska, bör, kan eller måste), never eller original (som i den andra texten).',
  ),
  term: field(
    z.string(),
    'Term',
    'Termen i en publicerad vokabulär, annars vår egen (uw:). Tecknet ^ först: termen går åt andra hållet.',
  ),
  symmetric: field(z.boolean(), 'Ömsesidigt', 'Sant när verbet läses lika från båda håll.').optional(),
  derived: field(z.boolean(), 'Härlett', 'Sant när verbet bara följer av annat.').optional(),
});

/** A verb as published. */
export type VerbItem = z.output<typeof verbItem>;

/** The whole closed table. */
export const verbItems = (): VerbItem[] =>
  byId(
    Object.entries(VERBS as Readonly<Record<string, Verb>>).map(
      ([id, { label, inverse, type, register, term, symmetric, derived }]) =>
        given({
          id,
          url: `/data/begrepp/#verb-${id}`,
          label,
          inverse,
          type,
          register,
          term,
          symmetric,
          derived,
        }),
    ),
  );
