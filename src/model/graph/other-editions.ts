import type { EditionEntry } from '../corpus/types.ts';
import { createResolver, type Resolver } from '../statements/resolve.ts';
import { factIndex, statementsIn, withWholeIds } from './build.ts';
import { documentEntity } from './entities.ts';
import type { Entity, Graph } from './types.ts';
import { editionUrl, entityUrl } from './urls.ts';

/** The editions that a document has beside the one it is read in: older ones, and those to come. */
export function otherEditions(graph: Graph): EditionEntry[] {
  return [...graph.corpus.editions.values()].filter(
    ({ id, document }) => graph.shown.get(document)?.id !== id,
  );
}

/** Posts and offices that only this edition names have no page of their own: whose they are has one. */
function holderUrl({ id, type, url }: Entity): string {
  const holder = id.slice(0, id.lastIndexOf('/'));
  if (type === 'post') return entityUrl('group', holder);
  return type === 'office' ? entityUrl('organisation', holder) : url;
}

function entitiesFor(graph: Graph, resolver: Resolver, edition: EditionEntry): Map<string, Entity> {
  const own = [...resolver.entities].filter(([id]) => !graph.entities.has(id));
  const entities = new Map(graph.entities);
  for (const [id, entity] of own) entities.set(id, { ...entity, url: holderUrl(entity) });
  const document = documentEntity(edition);
  return entities.set(document.id, { ...document, url: editionUrl(edition) });
}

/**
 * The graph in which a document is read in another of its editions: the statements and facts are those of
 * that edition alone, and what cites it leads to the edition's own page.
 */
export function graphOfEdition(graph: Graph, entry: EditionEntry): Graph {
  const resolver = createResolver(graph.corpus);
  const edition = withWholeIds(entry, resolver);
  const statements = statementsIn(edition, resolver, graph.asOf);
  const entities = entitiesFor(graph, resolver, edition);
  const shown = new Map(graph.shown).set(edition.document, edition);
  return { ...graph, entities, shown, ...factIndex(statements) };
}
