import type { Severity } from '../types.ts';

/** A piece of an example: one file of a content folder, or the part of it that matters. */
export interface Piece {
  /** Path from the content folder. */
  readonly file: string;
  /**
   * Which part of the file `content` is, when it is not all of it: the frontmatter keys of a
   * document (the rest stand as usual) or its text.
   */
  readonly part?: 'frontmatter' | 'text';
  readonly content: string;
  /**
   * Set where the fault lies in how the file is stored: other bytes than UTF-8, a link to the place
   * in `content`, or `content` repeated until the file is very large.
   */
  readonly stored?: 'latin1' | 'symlink' | 'huge';
}

/** What the catalogue says about one code. Everything here is read by editors, in Swedish. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** Why it matters and what to do, in a few sentences. */
  readonly explanation: string;
  /** The line printed for one case: what is wrong, in one sentence, then what to do. */
  readonly message: (details: never) => string;
  /** Content that gives this code. */
  readonly wrong: readonly Piece[];
  /** The same content put right. */
  readonly right: readonly Piece[];
}

/** A group of codes, keyed by code. */
export type CatalogueSection = Readonly<Record<string, CatalogueEntry>>;
