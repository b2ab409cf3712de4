import * as z from 'zod';
import type { Graph } from '../../model/graph/types.ts';
import { field } from '../../model/schema/field.ts';
import { given, item } from './shared.ts';

/** Which content this is, and as of when. */
export const editionItem = z.strictObject({
  ...item,
  asOf: field(z.iso.date(), 'Per den', 'Dagen som avgör vad som räknas som gällande.'),
  content: field(
    z.string(),
    'Innehåll',
    'Kontrollsumma över allt innehåll, samma som i /version.json. Lika summor betyder lika innehåll.',
  ),
  name: field(z.string(), 'Webbplatsens namn', 'Webbplatsen som uppgifterna kommer från.'),
  publisher: field(z.string(), 'Utgivare', 'Den som ger ut webbplatsen.'),
  site: field(z.string(), 'Webbplats', 'Adressen som posternas adresser sätts efter.'),
  licence: field(
    z.strictObject({
      name: field(z.string(), 'Namn', 'Licensens namn.'),
      url: field(z.string(), 'Adress', 'Licensens text.').optional(),
    }),
    'Licens',
    'Villkoren för att använda uppgifterna. Finns inte när utgivaren inte anger någon.',
  ).optional(),
  schema: field(z.string(), 'Schema', 'Adressen till filens JSON Schema.'),
});

/** The edition of the data as published. */
export type EditionItem = z.output<typeof editionItem>;

/**
 * What is published, and as of when.
 * @param content digest of everything authored
 */
export const editionOfData = ({ corpus: { site }, asOf }: Graph, content: string): EditionItem =>
  given({
    id: `${asOf}/${content}`,
    url: '/data/',
    asOf,
    content,
    name: site.name,
    publisher: site.publisher,
    site: site.url,
    licence: site.licence && given({ ...site.licence }),
    schema: '/data/schema/graph.json',
  });
