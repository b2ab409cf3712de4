import type { EditionEntry } from '../corpus/types.ts';
import type { Graph, Statement } from '../graph/types.ts';
import type { Section } from '../text/types.ts';
import { stateLabel } from './status-label.ts';

/** Where a fact is said: enough to print the source and to land on the words. */
export interface Citation {
  readonly statement: string;
  /** Id of the document. */
  readonly documentId: string;
  /** Short name of the document, as a list names it. */
  readonly document: string;
  readonly edition: string;
  readonly section: string;
  /** The shortest way to name the place: the nearest number, else the heading. */
  readonly label: string;
  /** The whole source in words: document, section, publisher, status. */
  readonly title: string;
  /** The first and last words cited: tells two places in one section apart. */
  readonly words: string;
  readonly status: string;
  readonly draft: boolean;
  readonly inForce: boolean;
  /** Address of the words themselves. */
  readonly href: string;
}

/** The edition a statement belongs to. */
export function editionOf(graph: Graph, statement: Statement): EditionEntry | undefined {
  return graph.corpus.editions.get(statement.edition) ?? graph.shown.get(statement.document);
}

/** The section a statement stands in. */
export function sectionOf(graph: Graph, statement: Statement): Section | undefined {
  return editionOf(graph, statement)?.text.sections.find(({ id }) => id === statement.section);
}

/** The shortest way to name a section: the source's own number, else the heading. */
export function sectionLabel(section: Pick<Section, 'id' | 'number' | 'heading'>): string {
  const number = section.number?.replace(/\.$/, '') ?? '';
  if (number !== '') return number;
  return section.id === 'ingress' || section.heading === '' ? 'Ingress' : section.heading;
}

/** A section by number and heading: "3.1 Uppdrag". */
export function sectionTitle(section: Pick<Section, 'id' | 'number' | 'heading'>): string {
  const label = sectionLabel(section);
  return label === section.heading || section.heading === '' ? label : `${label} ${section.heading}`;
}

/** A section's own number, else that of the nearest section around it that has one, else its heading. */
export function placeLabel(edition: EditionEntry | undefined, section: Section): string {
  const around = [...section.parents]
    .reverse()
    .map((id) => edition?.text.sections.find((one) => one.id === id))
    .find((one) => one?.number !== undefined);
  return sectionLabel(section.number === undefined && around ? around : section);
}

const FIRST_WORDS = 5;
const LAST_WORDS = 3;

/** The first and last words of a quote, for the name of a link to it. */
export function quoteEnds(quote: string): string {
  const words = quote.split(/\s+/);
  if (words.length <= FIRST_WORDS + LAST_WORDS + 1) return quote;
  const [first, last] = [words.slice(0, FIRST_WORDS), words.slice(-LAST_WORDS)];
  return [...first, '…', ...last].join(' ').replace('… …', '…');
}

/** Cites one statement: document, section, edition, status, address of the words. */
export function citationOf(graph: Graph, statement: Statement): Citation {
  const edition = editionOf(graph, statement);
  const section = sectionOf(graph, statement);
  const title = edition?.data.title ?? statement.document;
  const publisher = edition && graph.entities.get(edition.data.publisher)?.name;
  const status = stateLabel(edition?.data, graph.asOf);
  const place = section ? sectionTitle(section) : statement.section;
  const url = graph.entities.get(`document:${statement.document}`)?.url ?? `/dokument/${statement.document}/`;
  return {
    statement: statement.id,
    documentId: statement.document,
    document: edition?.data.shortTitle ?? title,
    edition: edition?.edition ?? '',
    section: statement.section,
    label: section ? placeLabel(edition, section) : statement.section,
    title: [title, place, publisher, status].filter((one) => one !== undefined && one !== '').join(', '),
    words: quoteEnds(statement.quote),
    status,
    draft: statement.draft,
    inForce: statement.inForce,
    href: `${url}#${statement.anchor}`,
  };
}

/** Citations with each place once, in the order they first come. */
export const eachPlaceOnce = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [citation.href, citation])).values(),
];

/** Citations of several statements, each place once, in the order given. */
export const citationsOf = (graph: Graph, statements: Iterable<Statement>): readonly Citation[] =>
  eachPlaceOnce([...statements].map((statement) => citationOf(graph, statement)));
