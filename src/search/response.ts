import type { RECORD_KINDS } from './record.ts';

/** A piece of text shown: plain, or words that were searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Filters by name, as in the address: `{ organisation: ['Region A'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** What a reader asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly filters: Filters;
  /** Search for the words just as they are written: no corrections, no other words. */
  readonly literal: boolean;
  /** Values to count the hits of, by filter: wanted where filters are seen, and costs some kilobytes. */
  readonly counts?: Filters;
}

/** One thing found. */
export interface SearchHit {
  /** Address with anchor, from the site's root. */
  readonly url: string;
  readonly title: string;
  readonly kind: keyof typeof RECORD_KINDS;
  /** Where it belongs, widest first: organisation, document. */
  readonly trail: readonly string[];
  /** Title and address of the document, for a section. */
  readonly document?: string;
  readonly documentUrl?: string;
  /** Heading, for a section. */
  readonly section?: string;
  readonly organisation?: string;
  /** State of the document in words: "Utkast". */
  readonly status?: string;
  /** Words in context. */
  readonly excerpt: readonly Piece[];
  /** Higher is better; only comparable within one search. */
  readonly score: number;
}

/** What was done with the words of a query, to be told to the reader. */
export interface QueryNotes {
  /** Words taken for misspelt, with what was searched for instead: "Visar träffar för …". */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
  /** Other words searched for beside a word of the query: "Visar även …". */
  readonly also: readonly { readonly word: string; readonly others: readonly string[] }[];
  /** Words that stand nowhere: "Inget om … finns här". */
  readonly missing: readonly string[];
  /** Whether a literal search would differ from what was done. */
  readonly changed: boolean;
}

/** One answer as a document gives it, or that the documents give none. */
export interface AnswerRow {
  /** Whom it is about: the group or post. */
  readonly about: string;
  readonly aboutUrl: string;
  readonly organisation?: string;
  /** The document's own words; absent where it gives no answer. */
  readonly quote?: string;
  /** Words for what is not said: "anges inte", "lämnas uttryckligen oreglerat". */
  readonly silence?: string;
  /** Words before a list that the quote is an item of: "Gruppen ska". */
  readonly leadIn?: string;
  readonly document: string;
  readonly section?: string;
  /** Address of the section, `/dokument/…/#id`, as its own record has it. */
  readonly sectionUrl?: string;
  /** Address of the quoted words; of the document where it is silent. */
  readonly url: string;
  /** State of the document in words: "Beslutad", "Utkast", "Status anges inte". */
  readonly status: string;
  readonly draft: boolean;
  /** Our note where the statement rests on a reading of ours. */
  readonly reading?: string;
}

/** An answer to a question, quoted from the documents. */
export interface AnswerCard {
  /** Key of the question: `appointment`, `funding`. */
  readonly intent: string;
  /** The question in words: "Vem utser?" */
  readonly heading: string;
  readonly rows: readonly AnswerRow[];
  /** Rows left out. */
  readonly more: number;
}

/** The answer to a request: one page of hits and what belongs to the whole. */
export interface SearchResponse {
  readonly total: number;
  /** Number of hits per value that was to be counted; values without hits are left out. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly hits: readonly SearchHit[];
  readonly notes: QueryNotes;
  readonly answers: readonly AnswerCard[];
}

/** A name offered while the reader types. */
export interface Suggestion {
  readonly label: string;
  /** Kind of thing in words: "Grupp". */
  readonly kind: string;
  /** Organisation, to tell namesakes apart. */
  readonly detail?: string;
  readonly url: string;
}

/** Search as pages and the command line see it. */
export interface SearchEngine {
  /** @throws when the index cannot be loaded */
  readonly search: (request: SearchRequest, from: number, count: number) => Promise<SearchResponse>;
  readonly suggest: (text: string, count: number) => Promise<readonly Suggestion[]>;
}
