import type { Block, Leaf } from './blocks.ts';
import type { Decoration } from './decorations.ts';

/** Whether blocks hold any text. */
export function hasText(blocks: readonly Block[]): boolean {
  return firstLeaf(blocks) !== undefined;
}

/** The first leaf with text among blocks. */
export function firstLeaf(blocks: readonly Block[]): Leaf | undefined {
  for (const block of blocks) {
    const found = leavesOf([block]).next();
    if (found.done !== true) return found.value;
  }
  return undefined;
}

/** All leaves with text, in order. */
export function* leavesOf(blocks: readonly Block[]): Generator<Leaf, undefined> {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) yield* leavesOf(item.blocks);
    else if (block.type === 'quotation') yield* leavesOf(block.blocks);
    else if (block.type === 'table') {
      for (const row of [block.header, ...block.rows])
        for (const cell of row.cells) if (cell.text !== '') yield cell;
    } else if (block.type !== 'rule' && block.text !== '') yield block;
  }
  return undefined;
}

/** The last leaf that starts at or before an offset. */
function leafAt(leaves: readonly Leaf[], offset: number): number {
  let low = 0;
  let high = leaves.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((leaves[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Sorts decorations into the leaves they touch. */
export function bucketsOf(
  all: Iterable<Leaf>,
  decorations: readonly Decoration[],
): ReadonlyMap<Leaf, readonly Decoration[]> {
  const leaves = [...all];
  const buckets = new Map<Leaf, Decoration[]>();
  for (const decoration of decorations) {
    const { start, end } = decoration.span;
    for (let index = leafAt(leaves, start); index < leaves.length; index += 1) {
      const leaf = leaves[index];
      if (leaf === undefined || leaf.start >= end) break;
      if (leaf.start + leaf.text.length <= start) continue;
      const bucket = buckets.get(leaf);
      if (bucket === undefined) buckets.set(leaf, [decoration]);
      else bucket.push(decoration);
    }
  }
  return buckets;
}
