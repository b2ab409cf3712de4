import type { Entity, Fact, Graph, Statement } from '../../model/graph/types.ts';
import { idsIn } from '../../model/statements/resolve.ts';
import { editionOf, sectionOf, sectionTitle } from '../../model/views/citation.ts';
import { DOCUMENT_TYPES } from '../../model/views/document-item.ts';
import { stateLabel } from '../../model/views/status-label.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { AnswerData } from './answer-data.ts';
import type { IntentKey } from './intents.ts';
import { stemsIn } from './words-of.ts';

/** A row with what is left to fill in once all rows of its group are known. */
export type OpenRow = Omit<AnswerData, 'groups' | 'kinds' | 'organisations' | 'roles'>;

const partsOf = ({ object }: Fact): string[] =>
  Object.values(object.parts ?? {}).flatMap((one) => idsIn(one));

/** Everybody and everything that a fact names, roles of posts and regions of groups included. */
export function namedIn(graph: Graph, fact: Fact): string[] {
  const { subject, object, statement } = fact;
  const ids = [
    ...idsIn(subject),
    ...idsIn(object.reference),
    ...partsOf(fact),
    ...idsIn(statement.of),
    ...idsIn(statement.for),
    ...idsIn(statement.with),
    ...idsIn(statement.consulting),
    ...idsIn(statement.via),
    ...statement.about,
  ];
  const around = ids.flatMap((id) => {
    const entity = graph.entities.get(id);
    return [entity?.role === undefined ? '' : `role:${entity.role}`, entity?.group ?? ''];
  });
  return [...new Set([...ids, ...around])].filter((id) => id !== '').sort();
}

/** Where a statement stands and in what state: the same in every row that quotes it. */
export function placeOfRow(graph: Graph, statement: Statement) {
  const edition = editionOf(graph, statement);
  const section = sectionOf(graph, statement);
  const url = graph.entities.get(`document:${statement.document}`)?.url ?? `/dokument/${statement.document}/`;
  return {
    document: edition?.data.title ?? statement.document,
    ...(section && { section: sectionTitle(section), sectionUrl: `${url}#${section.id}` }),
    url: `${url}#${statement.anchor}`,
    status: upperFirst(stateLabel(edition?.data, graph.asOf)),
    draft: statement.draft,
  };
}

/** Whom a row is about. */
export function aboutOf(
  graph: Graph,
  entity: Entity,
): Pick<AnswerData, 'about' | 'aboutUrl' | 'organisation'> {
  const organisation = graph.entities.get(entity.organisation ?? '')?.name;
  return {
    about: upperFirst(entity.name),
    aboutUrl: entity.url,
    ...(organisation !== undefined && { organisation }),
  };
}

/** A fact as a row: its own words, and where they stand. */
export function rowOf(graph: Graph, intent: IntentKey, entity: Entity, fact: Fact): OpenRow {
  const { statement } = fact;
  const { quote, leadIn, reading } = statement;
  const place = placeOfRow(graph, statement);
  const named = namedIn(graph, fact);
  const type = editionOf(graph, statement)?.data.type;
  const kind = type && DOCUMENT_TYPES[type];
  const names = named.map((id) => graph.entities.get(id)?.name);
  return {
    intent,
    ...aboutOf(graph, entity),
    quote,
    ...(leadIn !== undefined && { leadIn }),
    ...(reading !== undefined && { reading }),
    ...place,
    named,
    words: stemsIn([quote, leadIn, ...(statement.if ?? []), entity.name, place.section, kind, ...names]),
  };
}
