import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { sectionBlocks, type Block, type Item, type Leaf, type Row } from './blocks.ts';
import { decorateLeaf, type IdGiver, type Shared } from './decorate.ts';
import type { Decoration } from './decorations.ts';
import { markPieces } from './pieces.ts';
import { bucketsOf, firstLeaf, hasText, leavesOf } from './leaves.ts';
import type { Section } from './types.ts';

const NEW_LINE: ElementContent = { type: 'text', value: '\n' };

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

class Renderer {
  readonly #title: string;
  readonly #buckets: ReadonlyMap<Leaf, readonly Decoration[]>;
  /** Addresses of items and rows by the offset they start at. */
  readonly #anchors: ReadonlyMap<number, Decoration>;
  readonly #given = new Set<string>();
  readonly #pieces: Shared['pieces'] = new Map();
  #tables = 0;

  constructor(section: Section, blocks: readonly Block[], decorations: readonly Decoration[]) {
    this.#title = [section.number, section.heading].filter(Boolean).join(' ');
    this.#buckets = bucketsOf(leavesOf(blocks), decorations);
    const anchors = decorations.filter(({ kind, id }) => kind === 'anchor' && id !== undefined);
    this.#anchors = new Map(anchors.map((anchor) => [anchor.span.start, anchor]));
  }

  readonly #giveId: IdGiver = (id) => {
    if (id === undefined || this.#given.has(id)) return undefined;
    this.#given.add(id);
    return id;
  };

  /** The id of an item or row, when the address of its first sentence is free. */
  #idAt(leaf: Leaf | undefined): { id?: string } {
    const id = leaf === undefined ? undefined : this.#giveId(this.#anchors.get(leaf.start)?.id);
    return id === undefined ? {} : { id };
  }

  #leaf(leaf: Leaf): ElementContent[] {
    const decorations = this.#buckets.get(leaf) ?? [];
    // An address that its item or row has taken needs no element of its own.
    const open = decorations.filter(
      ({ kind, id }) => kind !== 'anchor' || id === undefined || !this.#given.has(id),
    );
    return decorateLeaf(leaf, open, { giveId: this.#giveId, pieces: this.#pieces });
  }

  #item({ blocks }: Item): Element {
    const texts = blocks.filter(({ type }) => type === 'paragraph' || type === 'code').length;
    const id = this.#idAt(firstLeaf(blocks));
    return element('li', id, this.blocks(blocks, texts <= 1));
  }

  #row({ cells }: Row, isHeader: boolean, align: readonly (string | null)[]): Element {
    const id = this.#idAt(cells.find(({ text }) => text !== ''));
    const children: ElementContent[] = [];
    let hasWords = false;
    for (const [index, cell] of cells.entries()) {
      if (cell.text !== '' && hasWords) children.push({ type: 'text', value: ' ' });
      hasWords ||= cell.text !== '';
      const side = align[index];
      const properties = side === 'right' || side === 'center' ? { className: [`align-${side}`] } : {};
      // An empty cell heads no column.
      const isHead = isHeader && cell.text !== '';
      const tag = isHead ? 'th' : 'td';
      children.push(element(tag, { ...(isHead && { scope: 'col' }), ...properties }, this.#leaf(cell)));
    }
    return element('tr', id, children);
  }

  #rows(rows: readonly Row[], align: readonly (string | null)[]): ElementContent[] {
    return separated(
      rows.map((row) => ({ node: this.#row(row, false, align), hasText: row.end > row.start })),
    );
  }

  #table(block: Extract<Block, { type: 'table' }>): Element {
    const { header, rows, align } = block;
    const columns = align ?? [];
    this.#tables += 1;
    const name = this.#tables === 1 ? 'Tabell' : `Tabell ${this.#tables}`;
    const head = {
      node: element('thead', {}, [this.#row(header, true, columns)]),
      hasText: header.end > header.start,
    };
    const body = {
      node: element('tbody', {}, this.#rows(rows, columns)),
      hasText: rows.some((row) => row.end > row.start),
    };
    const parts = separated([...(head.hasText ? [head] : []), ...(rows.length > 0 ? [body] : [])]);
    const label = this.#title === '' ? name : `${name} i ${this.#title}`;
    const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel: label };
    return element('section', properties, [element('table', {}, parts)]);
  }

  #block(block: Block, isTight: boolean): ElementContent[] {
    if (block.type === 'rule') return [element('hr', {}, [])];
    if (block.type === 'quotation') return [element('blockquote', {}, this.blocks(block.blocks, false))];
    if (block.type === 'table') return [this.#table(block)];
    if (block.type === 'list') {
      const items = block.items.map((item) => ({ node: this.#item(item), hasText: hasText(item.blocks) }));
      const start = block.ordered && block.first !== 1 ? { start: block.first } : {};
      return [element(block.ordered ? 'ol' : 'ul', start, separated(items))];
    }
    if (block.text === '') return [];
    const content = this.#leaf(block);
    const words = block.type === 'code' ? [element('code', {}, content)] : content;
    return isTight ? words : [element('p', {}, words)];
  }

  /** The whole section. */
  section(blocks: readonly Block[]): ElementContent[] {
    const nodes = this.blocks(blocks, false);
    markPieces(this.#pieces.values());
    return nodes;
  }

  /** Blocks one after another, a line break between texts: what is read is the section's text. */
  blocks(blocks: readonly Block[], isTight: boolean): ElementContent[] {
    const nodes: ElementContent[] = [];
    let hasWords = false;
    for (const block of blocks) {
      if (hasText([block]) && hasWords) nodes.push(NEW_LINE);
      hasWords ||= hasText([block]);
      nodes.push(...this.#block(block, isTight));
    }
    return nodes;
  }
}

function separated(parts: readonly { node: Element; hasText: boolean }[]): ElementContent[] {
  const nodes: ElementContent[] = [];
  let hasWords = false;
  for (const part of parts) {
    if (part.hasText && hasWords) nodes.push(NEW_LINE);
    hasWords ||= part.hasText;
    nodes.push(part.node);
  }
  return nodes;
}

/**
 * The HTML of a section's blocks, without its heading. Its text content is the section's text, white
 * space included. Decorations lie on offsets of that text; every id stands once. Nothing of the
 * author's is markup but what Markdown made: the rest is escaped, and links lead to the web, to mail or
 * within the site.
 */
export function renderSection(section: Section, decorations: readonly Decoration[] = []): string {
  const { blocks } = sectionBlocks(section.nodes);
  const children = new Renderer(section, blocks, decorations).section(blocks);
  return toHtml({ type: 'root', children });
}
