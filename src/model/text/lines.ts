import type { Place, Position, Section } from './types.ts';

/** Turns offsets of a source into lines and columns of the file it was taken from. */
export class Lines {
  readonly #starts: readonly number[];
  readonly #firstLine: number;

  /** @param firstLine the file's line number of the source's first line. */
  constructor(source: string, firstLine: number) {
    this.#starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
    this.#firstLine = firstLine;
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: this.#firstLine + low, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** Where in its file a character of a section's text stands: the line and column an editor can go to. */
export function positionAt(section: Section, offset: number): Position {
  const places = section.places ?? [];
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const place: Place | undefined = places[low];
  if (place === undefined) return section.position;
  const { line, column } = place.position;
  return { line, column: column + Math.max(0, offset - place.offset) };
}
