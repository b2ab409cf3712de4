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

  /** The line an offset lies in: its index, and where it and the next one start. */
  #line(offset: number): { index: number; start: number; next: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { index: low, start: this.#starts[low] ?? 0, next: this.#starts[low + 1] ?? Infinity };
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): Position {
    const { index, start } = this.#line(offset);
    return { line: this.#firstLine + index, column: offset - start + 1 };
  }

  /** The offset at which the line after an offset starts; infinity after the last. */
  lineAfter(offset: number): number {
    return this.#line(offset).next;
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
