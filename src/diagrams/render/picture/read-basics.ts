import { revealCodes } from '../entities.ts';
import type { Box } from '../geometry/box.ts';
import { numberOf } from '../layout/tree.ts';
import type { Picture } from './types.ts';

const KIND = /^[a-z][a-z0-9-]*$/;

/** Class names that may stand for the kind of something: plain words, and none of Mermaid's own. */
export const kindsIn = (element: Element, internal: ReadonlySet<string>): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => KIND.test(name) && !internal.has(name));

/** Place and size of a `<rect>`. */
export const boxOfRect = (rect: Element): Box => ({
  x: numberOf(rect, 'x'),
  y: numberOf(rect, 'y'),
  width: numberOf(rect, 'width'),
  height: numberOf(rect, 'height'),
});

/** The words of `<title>` or `<desc>` on one line. */
const wordsOf = (svg: Element, tag: string): string =>
  revealCodes(svg.querySelector(tag)?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Size, name and description of a picture of any kind.
 * @throws {Error} when the SVG has no size.
 */
export function readHead(svg: Element): Pick<Picture, 'view' | 'title' | 'description'> {
  const viewBox = svg.getAttribute('viewBox') ?? svg.getAttribute('viewbox') ?? '';
  const [x = NaN, y = NaN, width = NaN, height = NaN] = viewBox.split(/[\s,]+/).map(Number);
  if (![x, y, width, height].every(Number.isFinite)) throw new Error('bilden saknar mått');
  return {
    view: { x, y, width, height },
    title: wordsOf(svg, 'title'),
    description: wordsOf(svg, 'desc'),
  };
}
