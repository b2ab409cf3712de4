import type { Citation } from '../model/views/citation.ts';

/** How a citation is shown and named. */
interface Naming {
  /** With the document, on pages that mix documents. */
  readonly full: boolean;
  /** The source has been told in full nearby. */
  readonly brief: boolean;
}

/** What is seen of a citation. */
export const citationText = ({ document, label }: Citation, full: boolean): string =>
  full ? `${document}, ${label}` : label;

/**
 * What a citation is called: what is seen comes first, so that it can be spoken to, then the words that
 * tell it from others. The page's own document needs no name.
 */
export function citationName(citation: Citation, { full, brief }: Naming): string {
  const source = full && !brief ? ` i ${citation.title}` : '';
  return `${citationText(citation, full)}: till orden ”${citation.words}”${source}`;
}
