/** A record that matched, by the index's own id. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

/** A record as the index gives it back. */
export interface IndexedRecord {
  readonly url: string;
  /** The text of the index copy. */
  readonly content: string;
  /** Title of the index copy. */
  readonly title: string;
  /** Values of its filters, by name. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Filters of the index: any of the values of each. */
export type IndexFilters = Readonly<Record<string, readonly string[]>>;

/** A full-text index: what search needs of Pagefind. */
export interface TextIndex {
  /** Records with all of the words; every record that passes the filters where no words are given. */
  readonly search: (words: string | undefined, filters: IndexFilters) => Promise<readonly Match[]>;
  readonly load: (id: string) => Promise<IndexedRecord>;
}
