import type { EditionEntry } from '../corpus/types.ts';
import { byEdition } from '../graph/build.ts';
import { inForceOn } from '../graph/in-force.ts';
import { graphOfEdition } from '../graph/other-editions.ts';
import type { Graph } from '../graph/types.ts';
import { entityUrl } from '../graph/urls.ts';
import { documentBanners, type Banner } from './document-banner.ts';
import { documentView, editionsOf, type DocumentView, type EditionView } from './document-view.ts';
import type { Phrase } from './phrase.ts';
import { stateLabel } from './status-label.ts';

const DECIDED: ReadonlySet<string | undefined> = new Set(['beslutad', 'under-revidering']);

/** Says that this is not the edition to go by, and leads to that one. Silence about it is not read as decided. */
function otherEditionBanner(edition: EditionEntry, current: EditionEntry, asOf: string): Banner {
  const href = entityUrl('document', current.document);
  const holds = DECIDED.has(current.data.status) && inForceOn(current.data, asOf);
  const older = byEdition(edition, current) < 0;
  const word = older ? 'Äldre utgåva.' : 'Annan utgåva.';
  const state = holds ? 'gäller nu' : stateLabel(current.data, asOf);
  const text = holds
    ? `Den här texten gäller ${older ? 'inte längre' : 'inte nu'}.`
    : `Det finns en ${older ? 'nyare utgåva' : 'utgåva som visas i stället'}.`;
  const link = { text: `Läs utgåva ${current.edition} (${state})`, href };
  return { tone: 'stop', word, text, link };
}

/** Everything on the page of an edition that its document is not read in, with its own words and places. */
export function editionView(graph: Graph, entry: EditionEntry): DocumentView {
  const own = graphOfEdition(graph, entry);
  const edition = own.shown.get(entry.document) ?? entry;
  const current = graph.shown.get(entry.document) ?? entry;
  const said = documentBanners(entry.data, graph.asOf).filter(
    ({ tone, word }) => tone !== 'good' && word !== 'Ersatt',
  );
  return {
    ...documentView(own, edition),
    id: entry.id,
    banners: [otherEditionBanner(entry, current, graph.asOf), ...said],
    editions: editionsOf(graph, entry),
  };
}

/** A document's editions in a row, each with its state and its page. */
export const editionsPhrase = (editions: readonly EditionView[]): Phrase =>
  editions.flatMap(({ edition, status, href }, index): Phrase => {
    const words = editions.length === 1 ? edition : `utgåva ${edition}`;
    const after = ` (${status}${href === undefined ? ', visas här' : ''})`;
    const divider = index === 0 ? [] : [{ text: '; ' }];
    return [...divider, href === undefined ? { text: words } : { text: words, href }, { text: after }];
  });
