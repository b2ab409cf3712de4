import type { Entity, EntityType, Graph } from '../../model/graph/types.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import { otherNames } from '../entity-names.ts';
import { normalised } from '../words/fold.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Name } from './types.ts';

const NAMED: ReadonlySet<EntityType> = new Set([
  'organisation',
  'group',
  'post',
  'office',
  'role',
  'kind',
  'term',
  'reference',
]);

/** Names of which the stems differ: a query is held against names by stems. */
function differing(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const stems = wordsOf(name).map(stem).join(' ');
    if (stems !== '' && !found.has(stems)) found.set(stems, name);
  }
  return [...found.values()];
}

/** A region is called by its place: "Region Västerbotten" is "Västerbotten", "Region X län" is "X". */
function placesOf({ type, name }: Entity): string[] {
  if (type !== 'organisation') return [];
  const region = /^region\s+(.+?)(?:\s+län)?$/iu.exec(name)?.[1];
  const place = region ?? /^(.+?)\s+sjukvårdsregion(?:en)?$/iu.exec(name)?.[1];
  return place === undefined ? [] : [place, `${place} län`, `${place}s län`];
}

function nameOf(graph: Graph, entity: Entity): Name {
  const organisation =
    entity.organisation === undefined ? undefined : graph.entities.get(entity.organisation);
  const all = [entity.name, entity.shortName, ...otherNames(graph, entity), ...placesOf(entity)];
  const own = entity.type === 'post' || entity.type === 'office' ? [entity.name, entity.shortName] : all;
  return {
    id: entity.id,
    kind: entity.type,
    name: upperFirst(entity.name),
    ...(entity.abbreviation !== undefined && { abbreviation: entity.abbreviation }),
    url: entity.url,
    ...(organisation && { detail: organisation.name }),
    // Its own name comes first, whatever follows.
    variants: differing(own.map((name) => normalised(name).trim())),
  };
}

/** Everything in the graph that has a name, in order of id. */
export function namesOf(graph: Graph): Name[] {
  return [...graph.entities.values()]
    .filter(({ type }) => NAMED.has(type))
    .map((entity) => nameOf(graph, entity))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
