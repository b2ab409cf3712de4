import { OURS, type SeenPart, type SeenParts } from './sequence-parts.ts';

/** Farther from where a browser draws it, and a part is in the wrong place. */
const TOLERANCE = 3;

type Part = keyof typeof OURS;
const PARTS = Object.keys(OURS) as readonly Part[];
/** Every sequence has these. */
const NEVER_NONE: ReadonlySet<Part> = new Set(['head', 'lifeline', 'arrow', 'words', 'number']);

type Place = (part: SeenPart) => number;
const middleX: Place = ({ left, right }) => (left + right) / 2;
const middleY: Place = ({ top, bottom }) => (top + bottom) / 2;
const left: Place = (part) => part.left;
const right: Place = (part) => part.right;
const top: Place = (part) => part.top;
const bottom: Place = (part) => part.bottom;
const isFlat = (part: SeenPart): boolean => part.bottom - part.top < 1;
/** An arrow back to where it began has corners where Mermaid has a bulge. */
const rightOfFlat: Place = (part) => (isFlat(part) ? part.right : 0);

/**
 * What must be where Mermaid has it. Heads may be lower, lifelines shorter, and loops have corners; frames
 * reach across all lifelines, and conditions stand at their left.
 */
const COMPARED: Readonly<Record<Part, readonly Place[]>> = {
  head: [left, right, bottom],
  lifeline: [left, right],
  arrow: [left, rightOfFlat, bottom],
  note: [left, right, bottom],
  words: [middleX, middleY],
  number: [middleX, middleY],
  frame: [top, bottom],
  divider: [top, bottom],
  condition: [middleY],
};
/**
 * In px above where Mermaid has it. Mermaid centres a condition 21 px below the line over it; ours is level
 * with the word in the corner of the frame, half the height of that corner below the line: 13 px.
 */
const RAISED: Readonly<Partial<Record<Part, number>>> = { condition: 8 };

const byColumn = (a: SeenPart, b: SeenPart): number => a.left - b.left || a.top - b.top;
/** What happens stands below each other, whatever its width. */
const byHeight = (a: SeenPart, b: SeenPart): number => a.top - b.top || a.left - b.left;
const sorted = (part: Part, parts: readonly SeenPart[]): SeenPart[] =>
  [...parts].sort(part === 'head' || part === 'lifeline' ? byColumn : byHeight);

/** Words as both write them: a condition has no brackets, though Mermaid puts them around it. */
const wordsOf = (part: Part, { words }: SeenPart): string =>
  part === 'condition' ? words.replaceAll(/^\[|\]$/g, '') : words;

export const framesIn = (source: string): number => source.match(/^ *(?:alt|opt) /gm)?.length ?? 0;
export const dividersIn = (source: string): number => source.match(/^ *else /gm)?.length ?? 0;
export const arrowsIn = (source: string): number => source.match(/^ *\w+--?>>\w+:/gm)?.length ?? 0;
/** How many the source orders, so that a selector that finds nothing cannot pass. */
const ORDERED: Readonly<Partial<Record<Part, (source: string) => number>>> = {
  arrow: arrowsIn,
  number: arrowsIn,
  frame: framesIn,
  divider: dividersIn,
};

/** What was found of parts that are not where, or not what, Mermaid has. */
interface Deviation {
  readonly faults: readonly string[];
  /** The farthest in px, 0 without any. */
  readonly largest: number;
  readonly compared: number;
  /** Sorts of parts that the chart has. */
  readonly seen: readonly Part[];
}

function countFaults(part: Part, own: number, theirs: number, ordered: number): string[] {
  return [
    ...(own === theirs ? [] : [`${own} of ${part}, not ${theirs}`]),
    ...(own === ordered ? [] : [`${own} of ${part}, ${ordered} ordered`]),
    ...(own === 0 && NEVER_NONE.has(part) ? [`no ${part}`] : []),
  ];
}

/** Compares a drawn sequence with what Mermaid draws of the same source in a browser. */
export function compareSequences(source: string, theirs: SeenParts, own: SeenParts): Deviation {
  const faults: string[] = [];
  const distances: number[] = [];
  for (const part of PARTS) {
    const ordered = ORDERED[part]?.(source) ?? own[part].length;
    faults.push(...countFaults(part, own[part].length, theirs[part].length, ordered));
    const others = sorted(part, own[part]);
    for (const [index, one] of sorted(part, theirs[part]).entries()) {
      const other = others[index];
      if (other === undefined) continue;
      const [said, wanted] = [wordsOf(part, other), wordsOf(part, one)];
      if (said !== wanted) faults.push(`${part} says "${said}", not "${wanted}"`);
      const raised = RAISED[part] ?? 0;
      const px = Math.max(...COMPARED[part].map((place) => Math.abs(place(one) - place(other) - raised)));
      distances.push(px);
      if (!(px <= TOLERANCE)) faults.push(`${part} "${one.words}" ${px.toFixed(1)} px`);
    }
  }
  return {
    faults,
    largest: Math.max(0, ...distances),
    compared: distances.length,
    seen: PARTS.filter((part) => own[part].length > 0),
  };
}
