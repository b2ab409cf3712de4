import type { Graph } from '../graph/types.ts';
import { sortedBy } from './collate.ts';
import { citationsOf, type Citation } from './citation.ts';
import { linkOf, type Link } from './identity.ts';
import { capped } from './list-pages.ts';

/** A document that the documents here cite, and that is not held here. */
export interface ReferenceItem {
  readonly anchor: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly aliases: readonly string[];
  readonly publisher?: Link;
  /** The time it covers, in the source's words. */
  readonly period?: string;
  /** Where it is cited, each with the words. */
  readonly citedIn: readonly { readonly citation: Citation; readonly quote: string }[];
  readonly more: number;
}

const MOST_CITED = 8;

/** Cited documents that are not held here, in Swedish order, each with the places that cite it. */
export function referenceList(graph: Graph): readonly ReferenceItem[] {
  const items = [...graph.corpus.references.values()].map(({ id, data }): ReferenceItem => {
    const entity = graph.entities.get(`reference:${id}`);
    const statements = [...new Set(graph.factsOf(`reference:${id}`).map(({ statement }) => statement))];
    const { shown, more } = capped(statements, MOST_CITED);
    const publisher = linkOf(graph, data.publisher);
    return {
      anchor: entity ? entity.url.slice(entity.url.indexOf('#') + 1) : id,
      name: data.name,
      ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
      aliases: data.aliases ?? [],
      ...(publisher && { publisher }),
      ...(data.period !== undefined && { period: data.period }),
      citedIn: shown.flatMap((statement) =>
        citationsOf(graph, [statement]).map((citation) => ({ citation, quote: statement.quote })),
      ),
      more,
    };
  });
  return sortedBy(items, ({ name }) => name);
}
