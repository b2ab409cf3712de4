import type { EditionEntry } from '../corpus/types.ts';
import type { Graph, Statement } from '../graph/types.ts';
import type { Section } from '../text/types.ts';
import { documentStatus, type DocumentState } from './document-status.ts';

/** Where a fact is said: enough to print the source and to land on the words. */
export interface Citation {
  readonly statement: string;
  readonly document: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly edition: string;
  readonly section: string;
  /** The source's own number, as printed. */
  readonly number?: string;
  readonly heading: string;
  /** The shortest way to name the section: its number, else its heading. */
  readonly label: string;
  readonly status: DocumentState;
  readonly draft: boolean;
  readonly inForce: boolean;
  /** Address of the words themselves. */
  readonly url: string;
}

/** The section a statement stands in, if its edition is shown. */
export function sectionOf(graph: Graph, statement: Statement): Section | undefined {
  const edition = editionOf(graph, statement);
  return edition?.text.sections.find((section) => section.id === statement.section);
}

/** The edition a statement belongs to. */
export function editionOf(graph: Graph, statement: Statement): EditionEntry | undefined {
  return graph.corpus.editions.get(statement.edition) ?? graph.shown.get(statement.document);
}

/** Cites one statement: document, section, edition, status, address. */
export function citationOf(graph: Graph, statement: Statement): Citation {
  const edition = editionOf(graph, statement);
  const section = sectionOf(graph, statement);
  const title = edition?.data.title ?? statement.document;
  const heading = section?.id === 'ingress' ? 'Ingress' : (section?.heading ?? statement.section);
  const number = section?.number?.replace(/\.$/, '');
  const documentUrl = graph.entities.get(`document:${statement.document}`)?.url ?? `/dokument/${statement.document}/`;
  return {
    statement: statement.id,
    document: statement.document,
    title,
    shortTitle: edition?.data.shortTitle ?? title,
    edition: edition?.edition ?? '',
    section: statement.section,
    ...(number !== undefined && number !== '' && { number }),
    heading,
    label: number !== undefined && number !== '' ? number : heading,
    status: documentStatus(edition?.data),
    draft: statement.draft,
    inForce: statement.inForce,
    url: `${documentUrl}#${statement.anchor}`,
  };
}

/** Citations of several statements, each place once, in the order given. */
export function citationsOf(graph: Graph, statements: Iterable<Statement>): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const statement of statements) {
    const citation = citationOf(graph, statement);
    if (!seen.has(citation.url)) seen.set(citation.url, citation);
  }
  return [...seen.values()];
}
