import type { Graph } from '../graph/types.ts';
import { changesOf, type ChangeView } from './changes.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { capped } from './list-pages.ts';

/** An organisation on the start page, with what there is to read about it. */
export interface OrganisationTile {
  readonly name: string;
  readonly url: string;
  readonly documents: readonly { readonly title: string; readonly url: string; readonly draft: string }[];
  /** Documents that the tile does not name. */
  readonly more: number;
}

/** The start page. */
export interface StartView {
  readonly tagline: string;
  readonly documents: number;
  readonly statements: number;
  readonly groups: number;
  readonly organisations: readonly OrganisationTile[];
  /** Organisations with documents that have no tile. */
  readonly moreOrganisations: number;
  readonly changes: readonly ChangeView[];
}

const DOCUMENTS_A_TILE = 4;
const CHANGES = 5;
const TILES = 12;

/** Organisations that have documents of their own, each with the first of them. */
function tiles(graph: Graph): OrganisationTile[] {
  const byPublisher = groupedBy(graph.shown.values(), ({ data }) => data.publisher);
  const found = [...byPublisher].map(([id, editions]): OrganisationTile => {
    const documents = sortedBy(editions, ({ data }) => data.title).map(({ document, data }) => ({
      title: data.shortTitle ?? data.title,
      url: `/dokument/${document}/`,
      draft: data.status === 'utkast' || data.status === 'forslag' ? data.status : '',
    }));
    return {
      name: graph.entities.get(id)?.name ?? id,
      url: graph.entities.get(id)?.url ?? `/organisation/${id}/`,
      documents: documents.slice(0, DOCUMENTS_A_TILE),
      more: Math.max(0, documents.length - DOCUMENTS_A_TILE),
    };
  });
  return sortedBy(found, ({ name }) => name);
}

/** What the start page shows. */
export function startView(graph: Graph): StartView {
  const { shown, more } = capped(tiles(graph), TILES);
  return {
    tagline: graph.corpus.site.tagline,
    documents: graph.shown.size,
    statements: graph.statements.length,
    groups: graph.corpus.groups.size,
    organisations: shown,
    moreOrganisations: more,
    changes: changesOf(graph, CHANGES),
  };
}
