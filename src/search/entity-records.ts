import type { Entity, EntityType, Graph } from '../model/graph/types.ts';
import { idsIn } from '../model/statements/resolve.ts';
import { upperFirst } from '../model/views/swedish.ts';
import { otherNames } from './entity-names.ts';
import { facetsOfIds } from './facets.ts';
import { unlike } from './unlike.ts';
import type { SearchRecord } from './record.ts';

const KIND_OF: Partial<Record<EntityType, SearchRecord['kind']>> = {
  organisation: 'organisation',
  group: 'group',
  post: 'post',
  office: 'office',
  role: 'role',
  term: 'term',
  reference: 'reference',
};

/** Everything that is known of the entity comes from drafts. */
function onlyDraft(graph: Graph, entity: Entity): boolean {
  const facts = graph.factsOf(entity.id);
  return facts.length > 0 && facts.every(({ statement }) => statement.draft);
}

/** As much of what documents say as a record quotes; the sections themselves are found too. */
const LONGEST_TEXT = 200;

/**
 * Kinds that are explained by what documents say of them. Groups and posts are found by their names and by the
 * sections about them: their words once more would only make them compete with those.
 */
const QUOTED: ReadonlySet<SearchRecord['kind']> = new Set(['term', 'reference']);

/** What the documents say of an entity, in their own words, definitions first. */
function quotesOf(graph: Graph, entity: Entity): string {
  const facts = graph
    .factsOf(entity.id)
    .filter(
      ({ subject, object }) =>
        idsIn(subject).includes(entity.id) || idsIn(object.reference).includes(entity.id),
    );
  const definitions = facts.filter(({ verb }) => verb === 'defines');
  const quotes = [...definitions, ...facts].map(({ statement }) => statement.quote);
  let length = 0;
  const kept = [...new Set(quotes)].filter((quote) => (length += quote.length) <= LONGEST_TEXT);
  return kept.join('. ');
}

/** One record per organisation, group, post, office, role, term and cited document. */
export function entityRecords(graph: Graph): SearchRecord[] {
  return [...graph.entities.values()].flatMap((entity): SearchRecord[] => {
    const kind = KIND_OF[entity.type];
    if (kind === undefined) return [];
    const organisation =
      entity.organisation === undefined ? undefined : graph.entities.get(entity.organisation)?.name;
    const level = graph.corpus.levels.find(({ id }) => id === entity.level)?.name;
    const { abbreviation } = entity;
    const name = upperFirst(entity.name);
    const title = abbreviation === undefined || abbreviation === name ? name : `${name} (${abbreviation})`;
    return [
      {
        kind,
        url: entity.url,
        title,
        trail: organisation === undefined ? [] : [organisation],
        text: QUOTED.has(kind) ? quotesOf(graph, entity) : '',
        names: unlike(title, otherNames(graph, entity)),
        ...(organisation !== undefined && { organisation }),
        ...(level !== undefined && { level }),
        facets: { ...facetsOfIds(graph, [entity.id]), topics: [], verbs: [] },
        ...(onlyDraft(graph, entity) && { status: 'Utkast' }),
      },
    ];
  });
}
