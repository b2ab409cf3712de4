import * as z from 'zod';
import { otherEditions } from '../../model/graph/other-editions.ts';
import { inForceOn, isDraft } from '../../model/graph/in-force.ts';
import { editionUrl, entityUrl } from '../../model/graph/urls.ts';
import type { EditionEntry } from '../../model/corpus/types.ts';
import type { Graph } from '../../model/graph/types.ts';
import { DOCUMENT_STATUS, documentSchema } from '../../model/schema/document.ts';
import { field } from '../../model/schema/field.ts';
import { byId, given, item } from './shared.ts';

/** The status a text gives itself, with silence as a value. */
export const STATUSES = [...DOCUMENT_STATUS, 'unstated'] as const;

const source = documentSchema.shape;

/** One edition of a document. */
export const documentItem = z.strictObject({
  ...item,
  document: field(z.string(), 'Dokument', 'Id som alla utgåvor av dokumentet delar.'),
  edition: field(z.string(), 'Utgåva', 'Utgåvans beteckning.'),
  shown: field(
    z.boolean(),
    'Visas',
    'Sant för den utgåva som dokumentet läses i. Avsnitt, utsagor och fakta kommer bara från den.',
  ),
  title: field(z.string(), 'Titel', 'Dokumentets titel.'),
  shortTitle: field(z.string(), 'Kort titel', 'Används i listor och hänvisningar.').optional(),
  summary: field(z.string(), 'Ingress', 'Vad dokumentet är till för.'),
  type: source.type,
  publisher: field(z.string(), 'Utgivare', 'Id i organisations.'),
  about: field(z.array(z.string()), 'Gäller', 'De grupper som dokumentet ger ett uppdrag.'),
  wording: source.wording,
  source: source.source,
  lang: field(z.string(), 'Språk', 'Språkkod.'),
  status: field(z.enum(STATUSES), 'Status', 'Dokumentets egen status; unstated när källan inte säger något.'),
  inForce: field(
    z.boolean(),
    'I kraft',
    'Sant när utgåvan räknas som gällande den dag som edition.asOf anger. Ett utkast gör det aldrig.',
  ),
  draft: field(z.boolean(), 'Utkast', 'Sant för utkast och förslag.'),
  documentId: source.documentId,
  diarienummer: source.diarienummer,
  version: source.version,
  decision: source.decision,
  sourceDate: source.sourceDate,
  validFrom: source.validFrom,
  validTo: source.validTo,
  reviewBy: source.reviewBy,
  owner: source.owner,
  author: source.author,
  relations: field(
    z.array(
      z.strictObject({
        rel: source.relations.unwrap().element.shape.rel,
        to: field(z.string(), 'Dokument', 'Id i documents eller references.'),
      }),
    ),
    'Förhållande till andra dokument',
    'Vad utgåvan ersätter, kompletterar, grundas på eller är bilaga till: id i documents eller references.',
  ).optional(),
  corrections: source.corrections,
  notes: source.notes,
  changes: source.changes,
});

/** An edition as published. */
export type DocumentItem = z.output<typeof documentItem>;

/** Another document as it is published here: an edition that is shown, or a cited document. */
function relatedId(graph: Graph, organisation: string, id: string): string {
  const names = [`${organisation}/${id}`, id];
  const held = names.map((name) => graph.shown.get(name)?.id).find((found) => found !== undefined);
  const cited = names.find((name) => graph.corpus.references.has(name));
  return held ?? (cited === undefined ? id : `reference:${cited}`);
}

function documentOf(graph: Graph, edition: EditionEntry, shown: boolean): DocumentItem {
  const { formerSlugs: _, ...data } = edition.data;
  const relations = data.relations?.map(({ rel, to }) => ({
    rel,
    to: relatedId(graph, edition.organisation, to),
  }));
  return given({
    id: edition.id,
    url: shown ? entityUrl('document', edition.document) : editionUrl(edition),
    ...data,
    relations,
    document: edition.document,
    edition: edition.edition,
    shown,
    status: data.status ?? 'unstated',
    inForce: inForceOn(data, graph.asOf),
    draft: isDraft(data),
  });
}

/** All editions of all documents. */
export const documentItems = (graph: Graph): DocumentItem[] =>
  byId([
    ...[...graph.shown.values()].map((edition) => documentOf(graph, edition, true)),
    ...otherEditions(graph).map((edition) => documentOf(graph, edition, false)),
  ]);
