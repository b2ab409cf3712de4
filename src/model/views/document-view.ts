import type { EditionEntry } from '../corpus/types.ts';
import { byEdition } from '../graph/build.ts';
import { isDraft } from '../graph/in-force.ts';
import type { Graph, Statement } from '../graph/types.ts';
import { editionUrl, entityUrl } from '../graph/urls.ts';
import type { SectionMentions } from '../mentions/mentions.ts';
import type { Decoration } from '../text/decorations.ts';
import { renderSection } from '../text/render.ts';
import type { Section } from '../text/types.ts';
import { statementsOf } from './by-edition.ts';
import { sectionTitle } from './citation.ts';
import { sortedBy } from './collate.ts';
import { documentBanners, type Banner } from './document-banner.ts';
import { documentControl, type LabelledFact } from './document-control.ts';
import { DOCUMENT_TYPES } from './document-item.ts';
import { documentKeys } from './document-keys.ts';
import { sectionNotes, type NoteGroup } from './document-notes.ts';
import { mentionsOf } from './mentioned-in.ts';
import { documentSilence } from './document-silence.ts';
import { documentTies, type DocumentTies } from './document-ties.ts';
import type { Phrase } from './phrase.ts';
import { stateLabel } from './status-label.ts';

/** One section: its text ready to print, and what its statements say beside it. */
export interface SectionView {
  readonly id: string;
  /** The source's own number, as printed. */
  readonly number?: string;
  readonly heading: string;
  readonly depth: number;
  /** "3.1 Uppdrag", for labels. */
  readonly title: string;
  readonly html: string;
  readonly notes: readonly NoteGroup[];
  /** Our reading of the section as a whole. */
  readonly reading?: string;
}

/** One edition in the list of a document's editions. */
export interface EditionView {
  readonly edition: string;
  readonly status: string;
  /** Its page; undefined for the edition of the page itself. */
  readonly href?: string;
}

/** A document's page. */
export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kicker: string;
  readonly summary: string;
  readonly lang: string;
  readonly draft: boolean;
  readonly publisher: { readonly name: string; readonly url: string; readonly id: string };
  readonly updated?: string;
  /** For the head of a print: "Version 2, beslutad". */
  readonly printed: string;
  readonly banners: readonly Banner[];
  readonly keys: readonly LabelledFact[];
  readonly control: readonly LabelledFact[];
  readonly sections: readonly SectionView[];
  readonly notes: readonly string[];
  readonly corrections: NonNullable<EditionEntry['data']['corrections']>;
  readonly changes: EditionEntry['data']['changes'];
  readonly editions: readonly EditionView[];
  readonly ties: DocumentTies;
  /** Groups whose pages list what the text does not say of them. */
  readonly silence: Phrase;
}

function sectionView(
  graph: Graph,
  edition: EditionEntry,
  section: Section,
  statements: readonly Statement[],
  mentions: SectionMentions | undefined,
): SectionView {
  const reading = edition.says?.data[section.id];
  const own = typeof reading === 'object' && 'reading' in reading ? reading.reading : undefined;
  const links = (mentions?.links ?? []).flatMap(({ start, end, id }): Decoration[] => {
    const entity = graph.entities.get(id);
    return entity ? [{ span: { start, end }, kind: 'mention', href: entity.url }] : [];
  });
  const says = statements.flatMap(({ anchor, spans }) =>
    spans.map((span): Decoration => ({ span, kind: 'statement', id: anchor })),
  );
  return {
    id: section.id,
    ...(section.number !== undefined && { number: section.number }),
    heading: section.heading,
    depth: section.depth,
    title: sectionTitle(section),
    html: renderSection(section, [...says, ...links]),
    notes: sectionNotes(graph, section, statements, typeof own === 'string' ? own : undefined),
    ...(typeof own === 'string' && { reading: own }),
  };
}

/** All editions of a document in order, with the way to each from the page of one of them. */
export function editionsOf(graph: Graph, from: EditionEntry): EditionView[] {
  const { document } = from;
  const shown = graph.shown.get(document)?.id;
  const all = [...graph.corpus.editions.values()].filter((one) => one.document === document);
  return all.sort(byEdition).map((one) => ({
    edition: one.edition,
    status: stateLabel(one.data, graph.asOf),
    ...(one.id !== from.id && { href: one.id === shown ? entityUrl('document', document) : editionUrl(one) }),
  }));
}

/** Everything on the page of one document, in the edition that is shown. */
export function documentView(graph: Graph, edition: EditionEntry): DocumentView {
  const { data, document, text } = edition;
  const mentions = mentionsOf(graph, edition);
  const statements = statementsOf(graph, edition.id);
  const publisher = graph.entities.get(data.publisher);
  const changes = sortedBy(data.changes, ({ date }) => date).toReversed();
  const [latest] = changes;
  const version = data.version === undefined ? 'Version anges inte' : `Version ${data.version}`;
  return {
    id: document,
    title: data.title,
    shortTitle: data.shortTitle ?? data.title,
    kicker: `${DOCUMENT_TYPES[data.type]} · ${publisher?.name ?? data.publisher}`,
    summary: data.summary,
    lang: data.lang,
    draft: isDraft(data),
    publisher: {
      id: data.publisher,
      name: publisher?.name ?? data.publisher,
      url: publisher?.url ?? `/organisation/${data.publisher}/`,
    },
    ...(latest && { updated: latest.date }),
    printed: `${version}, ${stateLabel(data, graph.asOf)}`,
    banners: documentBanners(data, graph.asOf),
    keys: documentKeys(graph, edition),
    control: documentControl(graph, edition),
    sections: text.sections.map((section) =>
      sectionView(
        graph,
        edition,
        section,
        statements.filter((statement) => statement.section === section.id),
        mentions.find((found) => found.section === section.id),
      ),
    ),
    notes: data.notes ?? [],
    corrections: data.corrections ?? [],
    changes,
    editions: editionsOf(graph, edition),
    ties: documentTies(graph, edition, mentions),
    silence: documentSilence(graph, edition),
  };
}
