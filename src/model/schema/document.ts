import * as z from 'zod';
import { dateWords, field, id, isoDate, list, slug, text } from './field.ts';

/** States of an edition. Only `beslutad` can be in force. */
export const DOCUMENT_STATUS = [
  'utkast',
  'forslag',
  'beslutad',
  'under-revidering',
  'ersatt',
  'upphavd',
] as const;

/** How an edition stands to other documents. */
export const DOCUMENT_RELATIONS = ['replaces', 'complements', 'basis', 'annex'] as const;

const decision = z.strictObject({
  body: field(id, 'Beslutat av', 'Id för den som beslutade.').optional(),
  date: field(dateWords, 'Beslutsdatum', 'Datum inom citattecken, så som det står i källan.').optional(),
  paragraph: field(text, 'Paragraf', 'Paragraf i protokollet, inom citattecken.').optional(),
  diarienummer: field(text, 'Beslutets diarienummer', 'Inom citattecken.').optional(),
});

const relation = z.strictObject({
  rel: field(
    z.enum(DOCUMENT_RELATIONS),
    'Förhållande',
    'replaces (ersätter), complements (kompletterar), basis (grundas på) eller annex (bilaga till).',
  ),
  to: field(id, 'Dokument', 'Id för ett dokument eller en referens.'),
});

const correction = z.strictObject({
  written: field(text, 'I källan', 'Så står det i källan.'),
  corrected: field(text, 'Här', 'Så skriver vi det.'),
  why: field(text, 'Varför', 'Skälet, om det inte är uppenbart.').optional(),
});

const change = z.strictObject({
  date: field(isoDate, 'Datum', 'Dagen då ändringen publicerades, ÅÅÅÅ-MM-DD inom citattecken.'),
  what: field(text, 'Vad', 'Vad som ändrades, i en mening.'),
});

/** Frontmatter of one edition of a document (schema:DigitalDocument, rico:Mandate, prov:Entity). */
export const documentSchema = z.strictObject({
  title: field(text, 'Titel', 'Dokumentets titel.'),
  shortTitle: field(text, 'Kort titel', 'Används i listor och hänvisningar.').optional(),
  summary: field(text, 'Ingress', 'En eller två meningar om vad dokumentet är till för.'),
  type: field(
    z.enum(['uppdragsbeskrivning', 'overenskommelse', 'riktlinje', 'arbetsordning', 'annat']),
    'Dokumenttyp',
    'uppdragsbeskrivning, overenskommelse, riktlinje, arbetsordning eller annat.',
  ),
  publisher: field(id, 'Utgivare', 'Id för organisationen som givit ut dokumentet.'),
  about: field(list(id), 'Gäller', 'De grupper som dokumentet ger ett uppdrag.'),
  wording: field(
    z.enum(['klarsprak', 'beslutad-text']),
    'Ordalydelse',
    'klarsprak när texten är vår egen återgivning, beslutad-text när det är de beslutade orden.',
  ),
  source: field(text, 'Källa', 'Det dokument som texten återger, med utgivare.'),
  lang: field(z.string().regex(/^[a-z]{2}$/, 'lang'), 'Språk', 'Språkkod, sv om inget annat sägs.').default(
    'sv',
  ),
  documentId: field(text, 'Dokument-id', 'Dokumentets eget id, inom citattecken.').optional(),
  diarienummer: field(text, 'Diarienummer', 'Inom citattecken.').optional(),
  version: field(text, 'Version', 'Versionen inom citattecken, så som källan skriver den.').optional(),
  status: field(
    z.enum(DOCUMENT_STATUS),
    'Status',
    'utkast, forslag, beslutad, under-revidering, ersatt eller upphavd. Utelämnas när källan inte säger något.',
  ).optional(),
  decision: field(decision, 'Beslut', 'Vem som beslutade, när och var det står.').optional(),
  sourceDate: field(dateWords, 'Källans datum', 'Datum som står i källan, med dess egna ord.').optional(),
  validFrom: field(dateWords, 'Gäller från', 'Datum inom citattecken.').optional(),
  validTo: field(dateWords, 'Gäller till och med', 'Datum inom citattecken.').optional(),
  reviewBy: field(dateWords, 'Granskas senast', 'Datum inom citattecken.').optional(),
  owner: field(text, 'Innehållsansvarig', 'Funktion som ansvarar för innehållet.').optional(),
  author: field(text, 'Framtagen av', 'Den eller de som källan anger som författare.').optional(),
  relations: field(
    list(relation),
    'Förhållande till andra dokument',
    'Vad dokumentet ersätter, kompletterar eller grundas på.',
  ).optional(),
  formerSlugs: field(
    list(slug),
    'Tidigare adresser',
    'Adresser som dokumentet haft och som ska leda hit.',
  ).optional(),
  corrections: field(
    list(correction),
    'Rättelser',
    'Skador och skrivfel i källan som vi har rättat.',
  ).optional(),
  notes: field(
    list(text),
    'Om källan',
    'Egenheter i källan som läsaren bör känna till, en mening var.',
  ).optional(),
  changes: field(list(change), 'Ändringar', 'När texten publicerades och ändrades här.'),
});

/** Frontmatter of an edition as the model reads it. */
export type DocumentData = z.output<typeof documentSchema>;
