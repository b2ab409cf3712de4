import type { Point } from '../geometry/box.ts';

/** Elements that have no place in the picture themselves. */
const NOT_DRAWN: ReadonlySet<string> = new Set([
  'defs',
  'style',
  'title',
  'desc',
  'marker',
  'clippath',
  'mask',
  'symbol',
  'pattern',
  'lineargradient',
  'radialgradient',
  'filter',
  'metadata',
  'script',
]);

/** Name of an element in lower case, whichever parser made it. */
export const tagOf = (element: Element): string => element.nodeName.toLowerCase();

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether an element can have a place in the picture. */
export const isDrawn = (element: Element): boolean => !NOT_DRAWN.has(tagOf(element));

/** Child nodes one after the other; the DOM builds its own list anew at every call. */
export function* childrenOf(element: Element): Generator<Node> {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** A numeric attribute; nothing, a keyword and nonsense are 0. */
export function numberOf(element: Element, name: string): number {
  const number = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(number) ? number : 0;
}

/** Corners of a `<polygon>` or `<polyline>`; a last number without a partner is left out. */
export function pointsOf(element: Element): Point[] {
  const numbers = (element.getAttribute('points') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return points;
}
