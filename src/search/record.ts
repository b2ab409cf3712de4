/** Kinds of thing that search finds, with the words readers filter by. */
export const RECORD_KINDS = {
  section: 'Avsnitt i dokument',
  group: 'Grupp',
  post: 'Roll i en grupp',
  office: 'Roll i en organisation',
  role: 'Roll',
  organisation: 'Organisation',
  term: 'Ord och förkortning',
  reference: 'Dokument som nämns',
} as const;

/** One thing that search can find: a section of a document, or an entity with a page or an entry. */
export interface SearchRecord {
  readonly kind: keyof typeof RECORD_KINDS;
  /** Address with anchor, from the site's root. */
  readonly url: string;
  readonly title: string;
  /** Where it belongs, widest first: document, organisation. */
  readonly trail: readonly string[];
  /** What is searched and quoted. */
  readonly text: string;
  /** Other names, searched but never shown: abbreviations, former names, misspellings of sources. */
  readonly names: readonly string[];
  readonly organisation?: string;
  readonly level?: string;
  /** State of the document it comes from, in words. */
  readonly status?: string;
}
