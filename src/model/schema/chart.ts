import * as z from 'zod';
import { field, id, list, slug, text } from './field.ts';

/** As many nodes as a picture can hold and still be read. */
export const MAX_NODES = 20;

/** Which part of the graph an organisation chart shows. */
export const chartSchema = z.strictObject({
  title: field(text, 'Titel', 'Diagrammets rubrik.'),
  description: field(text, 'Beskrivning', 'En mening om vad diagrammet visar, för den som inte ser det.'),
  organisation: field(id, 'Organisation', 'Den organisation vars sida diagrammet hör till.'),
  show: field(list(id), 'Visar', 'Grupper, poster och organisationer som ska vara med.'),
  ties: field(
    list(slug),
    'Samband',
    'Vilka verb som ritas som streck. Utelämnad: alla samband mellan de visade. Är varken part-of eller consists-of med går diagrammet från vänster till höger, från den som handlar.',
  ).optional(),
});

/** A chart as the model reads it. */
export type ChartData = z.output<typeof chartSchema>;
