import type { Node } from 'mdast';

const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z0-9]{1,31});/y;
/** Indents, quotation markers and line ends that a wrapped line of the source has and its text has not. */
const DROPPED = /[\s>]/;

/**
 * Where each character of a text node stands in the source. The two differ by escapes, character
 * references and the indents of wrapped lines; where they cannot be aligned the last known place stands.
 */
export function sourceOffsets(value: string, source: string, position: Node['position']): number[] {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? start;
  if (source.startsWith(value, start) && end - start === value.length) {
    return Array.from({ length: value.length }, (_, index) => start + index);
  }
  const at: number[] = [];
  let place = start;
  for (const char of value) {
    place = align(char, source, place, end);
    for (let unit = 0; unit < char.length; unit += 1) at.push(Math.min(place, end) + unit);
    place = after(char, source, place);
  }
  return at;
}

/** Moves to where `char` is written: past an escape's backslash, an indent, or markup. */
function align(char: string, source: string, from: number, end: number): number {
  let place = from;
  while (place < end && !source.startsWith(char, place)) {
    const here = source.charAt(place);
    if (here === '&' && referenceAt(source, place) !== undefined) return place;
    if (here !== '\\' && !DROPPED.test(here) && !/[`!()[\]|]/.test(here)) return place;
    place += 1;
  }
  return place;
}

function after(char: string, source: string, place: number): number {
  const reference = source.startsWith('&', place) ? referenceAt(source, place) : undefined;
  return place + (reference?.length ?? char.length);
}

function referenceAt(source: string, place: number): string | undefined {
  REFERENCE.lastIndex = place;
  return REFERENCE.exec(source)?.[0];
}
