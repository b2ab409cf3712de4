import type { Code, Nodes, Table } from 'mdast';
import { flatText } from './flat-text.ts';
import { inlineRuns, runsText, type Run } from './inline.ts';

/** A stretch of running text and where it starts in the section's text. */
export interface Leaf {
  readonly type: 'paragraph' | 'code' | 'cell';
  readonly start: number;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** One table row: its cells, and the text of the row in the section's text. */
export interface Row {
  readonly cells: readonly Leaf[];
  readonly start: number;
  readonly end: number;
}

/** A section's block, reduced to what a mandate needs, with every text placed in the section's text. */
export type Block =
  | Leaf
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly first: number;
      readonly items: readonly Item[];
    }
  | {
      readonly type: 'table';
      readonly align: Table['align'];
      readonly header: Row;
      readonly rows: readonly Row[];
    }
  | { readonly type: 'quotation'; readonly blocks: readonly Block[] }
  | { readonly type: 'rule' };

/** One list item: its blocks, nested lists among them. */
export interface Item {
  readonly blocks: readonly Block[];
}

/** Blocks nested deeper than this are set as one flat text: no mandate is, and a stack has an end. */
const DEEPEST = 24;

/** Blocks of a section and the text they add up to. */
export interface SectionBlocks {
  readonly blocks: readonly Block[];
  readonly text: string;
}

class Builder {
  text = '';
  readonly #source: string | undefined;

  constructor(source: string | undefined) {
    this.#source = source;
  }

  /** Places a text after what is there: on a line of its own, or after a space within a row. */
  #place(runs: readonly Run[], type: Leaf['type'], joiner: string): Leaf {
    const text = runsText(runs);
    const start = text === '' || this.text === '' ? this.text.length : this.text.length + joiner.length;
    if (text !== '') this.text += (this.text === '' ? '' : joiner) + text;
    return { type, start, text, runs };
  }

  #row(cells: Table['children'][number]): Row {
    const before = this.text.length;
    const leaves = cells.children.map((cell) => {
      const joiner = this.text.length === before ? '\n' : ' ';
      return this.#place(inlineRuns(cell.children, this.#source), 'cell', joiner);
    });
    const start = leaves.find(({ text }) => text !== '')?.start ?? before;
    return { cells: leaves, start, end: this.text.length };
  }

  #table(node: Table): Block {
    const [header, ...rows] = node.children.map((row) => this.#row(row));
    const none = { cells: [], start: this.text.length, end: this.text.length };
    return { type: 'table', align: node.align, header: header ?? none, rows };
  }

  #flat(node: Nodes): Leaf {
    return this.#place(inlineRuns([{ type: 'text', value: flatText(node) }]), 'paragraph', '\n');
  }

  #code(node: Code): Leaf {
    const { value, position } = node;
    const runs = inlineRuns([{ type: 'text', value, ...(position && { position }) }], this.#source);
    return this.#place(runs, 'code', '\n');
  }

  block(node: Nodes, depth: number): Block | undefined {
    if (depth > DEEPEST) return this.#flat(node);
    if (node.type === 'paragraph' || node.type === 'heading') {
      return this.#place(inlineRuns(node.children, this.#source), 'paragraph', '\n');
    }
    if (node.type === 'list') {
      const items = node.children.map((item) => ({ blocks: this.blocks(item.children, depth + 2) }));
      return { type: 'list', ordered: node.ordered === true, first: node.start ?? 1, items };
    }
    if (node.type === 'blockquote') {
      return { type: 'quotation', blocks: this.blocks(node.children, depth + 1) };
    }
    if (node.type === 'table') return this.#table(node);
    if (node.type === 'code') return this.#code(node);
    return node.type === 'thematicBreak' ? { type: 'rule' } : undefined;
  }

  blocks(nodes: readonly Nodes[], depth: number): Block[] {
    return nodes.flatMap((node) => this.block(node, depth) ?? []);
  }
}

/**
 * Reduces a section's Markdown to blocks whose texts add up to the section's text: blocks on lines of
 * their own, cells of a row after a space. Reading and rendering both go through here, so offsets agree.
 */
export function sectionBlocks(nodes: readonly Nodes[], source?: string): SectionBlocks {
  const builder = new Builder(source);
  const blocks = builder.blocks(nodes, 0);
  return { blocks, text: builder.text };
}
