import * as z from 'zod';
import { field, slug, text } from './field.ts';

/** Settings of the site that a publisher decides: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: field(text, 'Webbplatsens namn', 'Visas i sidhuvudet och i sidtitlar.'),
  tagline: field(text, 'Underrubrik', 'En mening om vad webbplatsen är.'),
  publisher: field(text, 'Utgivare', 'Den som ger ut webbplatsen.'),
  contact: field(z.email('email'), 'E-post', 'Adress för frågor och felanmälan.'),
  url: field(z.url('url'), 'Adress', 'Webbplatsens adress, för länkar i flöden.'),
  about: field(text, 'Om webbplatsen', 'Ett stycke till sidan Om.').optional(),
});

/** Site settings as the model reads them. */
export type SiteData = z.output<typeof siteSchema>;

/** `levels.yaml`: levels of the system in order, from the widest to the closest to the patient. */
export const levelsSchema = z.array(
  z.strictObject({
    id: field(slug, 'Id', 'Nivåns id.'),
    name: field(text, 'Namn', 'Nivåns namn.'),
  }),
);

/** One level. */
export type LevelData = z.output<typeof levelsSchema>[number];
