import * as z from 'zod';
import { field, id, list, slug, text } from './field.ts';

const end = field(z.boolean(), 'Slut', 'Sant för ett steg som avslutar vägen.').optional();

const stepSchema = z.strictObject({
  id: field(slug, 'Id', 'Stegets id inom vägen.'),
  track: field(slug, 'Spår', 'Id för det spår steget hör till.'),
  says: field(
    z.union([text, list(text)]),
    'Säger',
    'Id för den utsaga som är steget: "region/uppdrag#rapportering-gruppen-rapporterar".',
  ),
  decision: field(text, 'Fråga', 'Frågan som avgörs i steget, om det är ett vägval.').optional(),
  then: field(list(slug), 'Därefter', 'Steg som följer.').optional(),
  outcome: field(text, 'Utfall', 'Vad som ska gälla för att vägen går vidare till "därefter".').optional(),
  otherwise: field(slug, 'Annars', 'Steg som följer när utfallet är ett annat.').optional(),
  order: field(
    z.enum(['stated', 'unstated']),
    'Ordning',
    'unstated när texten inte säger ordningen.',
  ).optional(),
  reading: field(text, 'Läsning', 'Vår tolkning, när ordningen är vald av oss.').optional(),
  end,
});

/** Ordered steps by tracks (prov:Plan). A step has no words of its own: it is a statement. */
export const processSchema = z.strictObject({
  title: field(text, 'Titel', 'Vägens namn, till exempel "Starta en lokal arbetsgrupp".'),
  summary: field(text, 'I korthet', 'En mening om vad vägen leder till.').optional(),
  tracks: field(
    list(
      z.strictObject({
        id: field(slug, 'Id', 'Spårets id.'),
        name: field(text, 'Namn', 'Spårets namn, till exempel Kommunerna.'),
      }),
    ),
    'Spår',
    'Parallella spår, till exempel regionen och kommunerna.',
  ),
  steps: field(list(stepSchema), 'Steg', 'Stegen i ordning.'),
  about: field(list(id), 'Rör', 'Grupper som vägen handlar om.').optional(),
});

/** A process as the model reads it. */
export type ProcessData = z.output<typeof processSchema>;
