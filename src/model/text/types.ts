import type { Nodes } from 'mdast';

/** Place in an authored file. Lines and columns count from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a stretch of text is. Coverage and list lead-ins treat them differently. */
export type UnitKind = 'sentence' | 'item' | 'row';

/**
 * The smallest stretch a quote may lie in: one sentence of a paragraph, one sentence of a list item,
 * or one table row (cells joined by a space).
 */
export interface TextUnit {
  /** Address within the document: `<section>-<n>`, n counting from 1 in the section. */
  readonly id: string;
  readonly kind: UnitKind;
  readonly text: string;
  /** Offsets of the unit in the section's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** For list items: which list of the section (from 0), which item (from 1), and the item's first sentence or not. */
  readonly list?: { readonly index: number; readonly item: number; readonly first: boolean };
  /** For list items: id of the sentence that leads into the list. */
  readonly leadIn?: string;
  /** A table's row of headings: it names the columns and needs no statement. */
  readonly header?: true;
  readonly position: Position;
}

/** One heading with the text below it, down to the next heading. The text before any heading is `ingress`. */
export interface Section {
  readonly id: string;
  /** The source's own number, as printed: "3.1", "10.". */
  readonly number?: string;
  readonly heading: string;
  /** Heading depth in the document, 2 to 6; the ingress has 2. */
  readonly depth: number;
  /** Ids of the sections that enclose this one, outermost first. */
  readonly parents: readonly string[];
  /** Rendered text: no markup, white space folded, blocks joined by a line break. */
  readonly text: string;
  readonly units: readonly TextUnit[];
  /** The Markdown of the section's blocks, for rendering. */
  readonly nodes: readonly Nodes[];
  readonly position: Position;
  /** Where stretches of the text begin in the file, in order; `positionAt` reads them. */
  readonly places?: readonly Place[];
}

/** From this offset of a section's text on, characters follow one another in the file from this position. */
export interface Place {
  readonly offset: number;
  readonly position: Position;
}

/** A document's text, section by section. */
export interface DocumentText {
  readonly sections: readonly Section[];
  /** Faults of the text itself (heading without id, raw HTML …), as catalogue codes with details. */
  readonly faults: readonly TextFault[];
  /** Links and images as written, in order. */
  readonly links?: readonly TextLink[];
}

/** A link or an image in a text. Without an address when that stands elsewhere, or the text shows none. */
export interface TextLink {
  readonly type: 'link' | 'image';
  readonly href?: string;
  readonly words: string;
  readonly position: Position;
}

/** A fault found while reading a text; `rules/` turns it into a diagnostic. */
export interface TextFault {
  readonly code:
    | 'heading-empty'
    | 'heading-id-missing'
    | 'heading-id-duplicate'
    | 'heading-id-reserved'
    | 'heading-level'
    | 'heading-mark'
    | 'list-mark'
    | 'raw-html';
  readonly words: string;
  readonly position: Position;
}

/** A stretch of a section's text, in offsets of that text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
