import { referencesInOrder } from '../graph/list-places.ts';
import type { Graph } from '../graph/types.ts';
import { citationsOf, type Citation } from './citation.ts';
import { linkOf, type Link } from './identity.ts';
import { capped, letterPages, type LetterPage } from './list-pages.ts';

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

/** Cited documents on one page while they are few, else on pages by letter. */
export interface ReferenceList {
  readonly items: readonly ReferenceItem[];
  readonly pages: readonly LetterPage<ReferenceItem>[];
  readonly total: number;
}

const MOST_CITED = 8;

/**
 * Cited documents that are not held here, in Swedish order, each with the places that cite it. Where they
 * are too many for one page they stand on pages by letter, as their addresses say.
 */
export function referenceList(graph: Graph): ReferenceList {
  const items = referencesInOrder(graph.corpus).map(({ id, data }): ReferenceItem => {
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
  const pages = letterPages(items, ({ name }) => name);
  return { items: pages.length > 0 ? [] : items, pages, total: items.length };
}
