/** Kinds of thing that search finds, with the words readers filter by. */
export const RECORD_KINDS = {
  section: 'Avsnitt i dokument',
  document: 'Dokument',
  group: 'Grupp',
  post: 'Roll i en grupp',
  office: 'Roll i en organisation',
  role: 'Roll',
  organisation: 'Organisation',
  term: 'Ord och förkortning',
  reference: 'Dokument som nämns',
  process: 'Beslutsväg',
  comparison: 'Jämförelse',
} as const;

/** What a record is about. Ids are the graph's; names are as readers see them. */
export interface Facets {
  /** Ids of groups, directly or through a post. */
  readonly groups: readonly string[];
  /** Names of their kinds. */
  readonly groupKinds: readonly string[];
  /** Names of roles. */
  readonly roles: readonly string[];
  /** Labels of topics. */
  readonly topics: readonly string[];
  /** Verbs of its statements. */
  readonly verbs: readonly string[];
}

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
  /** Names of the members of that organisation: what it decides holds for them. */
  readonly holdsFor?: readonly string[];
  /** Its number among the sections that readers' questions lead to. */
  readonly asked?: number;
  /** Numbers of the decision paths that its words are steps of; of a path, its own. */
  readonly paths?: readonly number[];
  readonly level?: string;
  /** For a section: title, address and heading of what it stands in. */
  readonly place?: { readonly document: string; readonly url: string; readonly heading?: string };
  /** What it is about, to filter by and to rank by. */
  readonly facets: Facets;
  /** State of the document it comes from, in words. */
  readonly status?: string;
}
