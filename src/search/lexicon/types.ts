import type { RECORD_KINDS } from '../record.ts';

/** A thing that has a name, to be recognised in a query and offered while the reader types. */
export interface Name {
  /** Id in the graph. */
  readonly id: string;
  readonly kind: keyof typeof RECORD_KINDS | 'kind';
  /** As shown and as filters have it: "Lokal arbetsgrupp". */
  readonly name: string;
  readonly abbreviation?: string;
  readonly url: string;
  /** Name of the organisation it belongs to. */
  readonly detail?: string;
  /** Every way to write it, lower case. */
  readonly variants: readonly string[];
}

/** Words that people write for something that the texts call by other words. */
export interface Synonym {
  /** What is written, lower case: a word or a phrase. */
  readonly written: string;
  /** What the texts say; nothing where none is about it. */
  readonly concepts: readonly string[];
  /** Only in English queries. */
  readonly english?: true;
}

/** An everyday word that questions are wrapped in. */
export interface CommonWord {
  /** Without its ending and its accents. */
  readonly bare: string;
  /** Only in English queries. */
  readonly english?: true;
}

/** Sections whose readers' questions have a word, by their numbers, and how strongly it leads there. */
export interface Evidence {
  /** Without its ending and its accents. */
  readonly word: string;
  readonly sections: readonly (readonly [section: number, points: number])[];
}

/** All that search knows of the words of a site, or of those with some first letters. */
export interface Lexicon {
  /** Number of records that have words in a text: what counts are out of. */
  readonly total: number;
  /** Every word of the texts and names, normalised, with the number of records it stands in. */
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly names: readonly Name[];
  readonly synonyms: readonly Synonym[];
  /** Words that questions are wrapped in. */
  readonly common: readonly CommonWord[];
  /** What readers' questions tell of their words. */
  readonly evidence: readonly Evidence[];
}
