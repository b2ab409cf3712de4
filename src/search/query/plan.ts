import type { Name } from '../lexicon/types.ts';
import type { Likeness } from '../questions/likeness.ts';
import type { QueryNotes } from '../response.ts';
import type { ReadQuery } from './words.ts';

/** One way to look for a concept. */
export interface Alternative {
  /** What the index is asked: a word, or several that must all stand in a record. */
  readonly text: string;
  /** 1 for the reader's own word, less for what stands in for it. */
  readonly weight: number;
  /** Whether the words must stand in this order, next to each other. */
  readonly phrase?: true;
}

/** Something that a query is about: a word with its forms and synonyms, a phrase, or a name. */
export interface Concept {
  /** As the reader wrote it. */
  readonly words: string;
  readonly alternatives: readonly Alternative[];
  /** How much it tells: rare words more than common ones; 0 to 1. */
  readonly weight: number;
  /** Things it names; a record that is about one of them is as good as one with the words. */
  readonly names: readonly Name[];
}

/** A word of a query that stands nowhere. */
export interface Missing {
  readonly word: string;
  /** Its place among the words of the query. */
  readonly at: number;
  /** What the query is about: a name, or something that no text is known to treat. */
  readonly isSubject: boolean;
}

/** What a query means, ready to be searched for. */
export interface Plan {
  readonly query: ReadQuery;
  readonly concepts: readonly Concept[];
  readonly missing: readonly Missing[];
  /** The query asks how things differ: what it names stands side by side, and none of it is required of a record. */
  readonly compares: boolean;
  /** How like the query is to questions that a section answers. */
  readonly likeness: Likeness;
  readonly notes: QueryNotes;
}
