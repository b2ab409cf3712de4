import type { Block, Item, Leaf, Row } from './blocks.ts';
import { splitSentences } from './sentences.ts';
import type { TextUnit, UnitKind } from './types.ts';

/** A unit whose place in the file is still an offset of the section's text. */
export type PlacedUnit = Omit<TextUnit, 'position'>;

interface Context {
  readonly list?: { readonly index: number; readonly item: number };
  readonly leadIn?: string;
}

class Units {
  readonly units: PlacedUnit[] = [];
  readonly #section: string;
  #lists = 0;

  constructor(section: string) {
    this.#section = section;
  }

  #add(kind: UnitKind, text: string, start: number, context: Context, first: boolean, header?: true): void {
    this.units.push({
      id: `${this.#section}-${this.units.length + 1}`,
      kind,
      text,
      start,
      end: start + text.length,
      ...(context.list && { list: { ...context.list, first } }),
      ...(context.leadIn !== undefined && { leadIn: context.leadIn }),
      ...(header && { header }),
    });
  }

  #leaf(leaf: Leaf, context: Context, first: boolean): void {
    const kind = context.list ? 'item' : 'sentence';
    const spans = leaf.type === 'code' ? [{ start: 0, end: leaf.text.length }] : splitSentences(leaf.text);
    spans.forEach(({ start, end }, index) => {
      const text = leaf.text.slice(start, end);
      if (text !== '') this.#add(kind, text, leaf.start + start, context, first && index === 0);
    });
  }

  #row(row: Row, context: Context, header?: true): void {
    const text = row.cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join(' ');
    if (text !== '') this.#add('row', text, row.start, context, false, header);
  }

  #list(items: readonly Item[], leadIn: string | undefined): void {
    const index = this.#lists;
    this.#lists += 1;
    items.forEach(({ blocks }, at) => {
      const list = { index, item: at + 1 };
      this.blocks(blocks, leadIn === undefined ? { list } : { list, leadIn });
    });
  }

  /** Walks blocks in order; what stands just before a list leads into it. */
  blocks(blocks: readonly Block[], context: Context, isFirst = true): void {
    let first = isFirst;
    let before: string | undefined;
    for (const block of blocks) {
      const count = this.units.length;
      if (block.type === 'list') this.#list(block.items, before);
      else if (block.type === 'quotation') this.blocks(block.blocks, context, first);
      else if (block.type === 'table') {
        this.#row(block.header, context, true);
        for (const row of block.rows) this.#row(row, context);
      } else if (block.type !== 'rule') this.#leaf(block, context, first);
      before = block.type === 'paragraph' ? this.units.at(-1)?.id : undefined;
      if (this.units.length > count) first = false;
    }
  }
}

/**
 * Cuts a section's blocks into the units a quote may lie in: sentences, sentences of list items, and
 * table rows, each list unit with its list and the sentence that leads into it.
 */
export function sectionUnits(section: string, blocks: readonly Block[]): PlacedUnit[] {
  const units = new Units(section);
  units.blocks(blocks, {});
  return units.units;
}
