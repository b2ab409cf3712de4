import type { Block, Leaf } from './blocks.ts';
import type { Lines } from './lines.ts';
import type { Place } from './types.ts';

function leafPlaces(leaf: Leaf, lines: Lines): Place[] {
  const places: Place[] = [];
  let offset = leaf.start;
  let expected = -1;
  let lineEnd = 0;
  for (const { at } of leaf.runs) {
    for (const place of at) {
      if (place !== expected || place >= lineEnd) {
        places.push({ offset, position: lines.position(place) });
        lineEnd = lines.lineAfter(place);
      }
      expected = place + 1;
      offset += 1;
    }
  }
  return places;
}

/** Where the stretches of a section's text begin in the file: one place for each jump in the source. */
export function sectionPlaces(blocks: readonly Block[], lines: Lines): Place[] {
  return blocks.flatMap((block): Place[] => {
    if (block.type === 'rule') return [];
    if (block.type === 'quotation') return sectionPlaces(block.blocks, lines);
    if (block.type === 'list') return block.items.flatMap((item) => sectionPlaces(item.blocks, lines));
    if (block.type === 'table') {
      const cells = [block.header, ...block.rows].flatMap((row) => row.cells);
      return cells.flatMap((cell) => leafPlaces(cell, lines));
    }
    return leafPlaces(block, lines);
  });
}
