import type { Graph } from '../../graph/types.ts';
import { groupedBy, sortedBy } from '../collate.ts';
import { citationOf, type Citation } from '../citation.ts';
import { linkOf, type Link } from '../identity.ts';

/** The statements of one document that carry a reading of ours. */
export interface OurReadings {
  readonly document: Link;
  readonly readings: readonly { readonly text: string; readonly citation: Citation }[];
}

/** Our own readings, document by document. */
export function ourReadings(graph: Graph): readonly OurReadings[] {
  const read = graph.statements.filter(({ reading }) => reading !== undefined);
  const found = [...groupedBy(read, ({ document }) => document)].map(
    ([document, statements]): OurReadings => ({
      document: linkOf(graph, `document:${document}`) ?? { name: document, url: '' },
      readings: statements.map((statement) => ({
        text: statement.reading ?? '',
        citation: citationOf(graph, statement),
      })),
    }),
  );
  return sortedBy(found, ({ document }) => `${document.name} ${document.url}`);
}
