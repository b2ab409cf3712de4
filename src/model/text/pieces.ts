import type { Element } from 'hast';

/** So many statements of one section that stand in pieces; `pieces.css` has a rule for each. */
export const PIECES_AT_MOST = 12;

/**
 * Gives the pieces of one statement a class in common. An id stands on the first piece alone; with the
 * class, CSS can highlight all of them when that one is landed on.
 */
export function markPieces(statements: Iterable<readonly Element[]>): void {
  const inPieces = [...statements].filter((pieces) => pieces.length > 1);
  for (const [index, pieces] of inPieces.slice(0, PIECES_AT_MOST).entries()) {
    for (const { properties } of pieces) {
      const classes = Array.isArray(properties['className']) ? properties['className'] : [];
      properties['className'] = [...classes, `piece-${index + 1}`];
    }
  }
}
