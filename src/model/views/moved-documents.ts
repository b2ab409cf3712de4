import type { Graph } from '../graph/types.ts';

/** A former address of a document. */
export interface MovedDocument {
  readonly organisation: string;
  readonly former: string;
  readonly title: string;
  readonly url: string;
}

/** Former addresses that should lead on; one that a document has now is left alone. */
export function movedDocuments(graph: Graph): MovedDocument[] {
  return [...graph.shown.values()].flatMap(({ organisation, document, data }) =>
    (data.formerSlugs ?? [])
      .filter((former) => !graph.shown.has(`${organisation}/${former}`))
      .map((former) => ({ organisation, former, title: data.title, url: `/dokument/${document}/` })),
  );
}
