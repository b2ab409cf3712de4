import * as z from 'zod';
import type { Graph } from '../model/graph/types.ts';
import { field } from '../model/schema/field.ts';
import { citedDocumentItem, citedDocumentItems } from './items/cited-document.ts';
import { coverageItem, coverageItems } from './items/coverage.ts';
import { documentItem, documentItems } from './items/document.ts';
import { editionItem, editionOfData } from './items/edition.ts';
import { factItem, factItems } from './items/fact.ts';
import { groupItem, groupItems } from './items/group.ts';
import { kindItem, kindItems } from './items/kind.ts';
import { levelItem, levelItems } from './items/level.ts';
import { organisationItem, organisationItems } from './items/organisation.ts';
import { postItem, postItems } from './items/post.ts';
import { processItem, processItems } from './items/process.ts';
import { roleItem, roleItems } from './items/role.ts';
import { sectionItem, sectionItems } from './items/section.ts';
import { statementItem, statementItems } from './items/statement.ts';
import { termItem, termItems } from './items/term.ts';
import { topicItem, topicItems } from './items/topic.ts';
import { verbItem, verbItems } from './items/verb.ts';

/** The lists of the published data, in the order they stand, each with the shape of its items. */
export const LISTS = {
  organisations: organisationItem.meta({
    id: 'organisation',
    title: 'Organisationer',
    description: 'Organisationer och samverkan mellan organisationer.',
  }),
  kinds: kindItem.meta({
    id: 'slag',
    title: 'Slag av grupper',
    description: 'Slag av grupper som finns i flera organisationer.',
  }),
  groups: groupItem.meta({
    id: 'grupp',
    title: 'Grupper',
    description: 'Grupper, enheter, råd, nätverk och annat som handlar eller berörs.',
  }),
  roles: roleItem.meta({ id: 'roll', title: 'Roller', description: 'Roller, oberoende av grupp.' }),
  posts: postItem.meta({
    id: 'post',
    title: 'Poster',
    description: 'En roll i en grupp, eller en befattning i en organisation.',
  }),
  documents: documentItem.meta({
    id: 'dokument',
    title: 'Dokument',
    description: 'En post för varje utgåva av ett dokument.',
  }),
  sections: sectionItem.meta({
    id: 'avsnitt',
    title: 'Avsnitt',
    description: 'Texten i de utgåvor som visas, rubrik för rubrik.',
  }),
  statements: statementItem.meta({
    id: 'utsaga',
    title: 'Utsagor',
    description: 'Ord i en text och vad de betyder: vem, hur starkt, på vilket villkor.',
  }),
  facts: factItem.meta({
    id: 'faktum',
    title: 'Fakta',
    description: 'Ett faktum för varje verb i en utsaga, och för det som följer av det.',
  }),
  processes: processItem.meta({
    id: 'beslutsvag',
    title: 'Beslutsvägar',
    description: 'Steg i ordning; varje steg är en utsaga.',
  }),
  terms: termItem.meta({
    id: 'term',
    title: 'Ord',
    description: 'Termer och förkortningar, var och en med sin utgivare.',
  }),
  references: citedDocumentItem.meta({
    id: 'omnamnt-dokument',
    title: 'Omnämnda dokument',
    description: 'Dokument som nämns men inte finns här.',
  }),
  verbs: verbItem.meta({ id: 'verb', title: 'Verb', description: 'De samband som fakta kan ha.' }),
  levels: levelItem.meta({ id: 'niva', title: 'Nivåer', description: 'Nivåer i systemet.' }),
  topics: topicItem.meta({ id: 'amne', title: 'Ämnen', description: 'Ämnen som utsagor handlar om.' }),
  coverage: coverageItem.meta({
    id: 'tackning',
    title: 'Täckning',
    description:
      'Vad varje dokument säger och inte säger, ämne för ämne, om varje grupp det ger ett uppdrag.',
  }),
} as const;

/** Name of a list. */
export type ListName = keyof typeof LISTS;

/** Names of all lists, in the order they stand. */
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

const lists = Object.fromEntries(
  Object.entries(LISTS).map(([name, shape]) => [name, z.array(shape)]),
) as unknown as { [Name in ListName]: z.ZodArray<(typeof LISTS)[Name]> };

/** The shape of `/data/graph.json`. */
export const graphData = z.strictObject({
  edition: field(
    editionItem.meta({ id: 'utgava' }),
    'Om uppgifterna',
    'Vilket innehåll det är och vilken dag det gäller.',
  ),
  ...lists,
});

/** Everything that is published, as plain data. */
export type GraphData = z.output<typeof graphData>;

/**
 * Everything that the site knows, as plain data: sorted by id, the same every time.
 * @param content digest of everything authored
 */
export const graphDataOf = (graph: Graph, content: string): GraphData => ({
  edition: editionOfData(graph, content),
  organisations: organisationItems(graph),
  kinds: kindItems(graph),
  groups: groupItems(graph),
  roles: roleItems(graph),
  posts: postItems(graph),
  documents: documentItems(graph),
  sections: sectionItems(graph),
  statements: statementItems(graph),
  facts: factItems(graph),
  processes: processItems(graph),
  terms: termItems(graph),
  references: citedDocumentItems(graph),
  verbs: verbItems(),
  levels: levelItems(graph),
  topics: topicItems(),
  coverage: coverageItems(graph),
});
