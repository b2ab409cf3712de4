import * as z from 'zod';
import { field, isoDate, list, slug, text } from './field.ts';

/** An address that can be linked to: other protocols run code, or lead nowhere. */
const webAddress = z.url({ protocol: /^https?$/, error: 'url' }).regex(/^https?:\/\//i, 'url');

const issue = z.strictObject({
  what: field(text, 'Brist', 'Vad som inte är tillgängligt.'),
  why: field(text, 'Skäl', 'Varför, och när det rättas.').optional(),
});

/** What the law asks of an accessibility statement (DOS-lagen); the page is made from this. */
const accessibility = z.strictObject({
  conformance: field(
    z.enum(['helt', 'delvis', 'inte']),
    'Förenlighet',
    'helt, delvis eller inte förenlig med lagens krav.',
  ),
  standard: field(text, 'Krav', 'Kraven som webbplatsen har bedömts mot.'),
  method: field(list(text), 'Så har ni testat', 'Hur bedömningen gjordes, ett led per rad.'),
  assessed: field(isoDate, 'Bedömd', 'Dagen för bedömningen, ÅÅÅÅ-MM-DD inom citattecken.'),
  updated: field(isoDate, 'Uppdaterad', 'Dagen då redogörelsen senast ändrades.'),
  issues: field(list(issue), 'Kända brister', 'Innehåll som inte är tillgängligt.').optional(),
  burdensome: field(list(text), 'Oskäligt betungande', 'Undantag enligt 12 § och skälen för dem.').optional(),
  outside: field(list(text), 'Omfattas inte', 'Innehåll som lagen inte omfattar, enligt 9 §.').optional(),
  form: field(
    webAddress,
    'Formulär',
    'Adress till ett eget formulär för synpunkter, om det finns.',
  ).optional(),
});

/** On which terms others may use the open data. */
const licence = z.strictObject({
  name: field(text, 'Namn', 'Licensens namn, till exempel CC0 1.0.'),
  url: field(webAddress, 'Adress', 'Adress till licensens text.').optional(),
});

/** Settings of the site that a publisher decides: `site.yaml`. */
export const siteSchema = z.strictObject({
  name: field(text, 'Webbplatsens namn', 'Visas i sidhuvudet och i sidtitlar.'),
  tagline: field(text, 'Underrubrik', 'En mening om vad webbplatsen är.'),
  publisher: field(text, 'Utgivare', 'Den som ger ut webbplatsen.'),
  contact: field(z.email('email'), 'E-post', 'Adress för frågor och felanmälan.'),
  url: field(webAddress, 'Adress', 'Webbplatsens adress, för länkar i flöden.'),
  about: field(text, 'Om webbplatsen', 'Ett stycke till sidan Om.').optional(),
  licence: field(
    licence,
    'Licens för öppna data',
    'Villkoren för att använda uppgifterna på sidan Öppna data. Utelämnat: sidan säger att licens inte anges.',
  ).optional(),
  accessibility: field(
    accessibility,
    'Tillgänglighetsredogörelse',
    'Underlag till tillgänglighetsredogörelsen. Utelämnat: sidan säger att den saknas.',
  ).optional(),
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
