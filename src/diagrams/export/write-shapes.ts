import { element } from '../render/picture/svg-text.ts';
import { writeHeads } from './arrowheads.ts';
import type { Outlines } from './outlines.ts';
import type { Styled } from './styled.ts';
import { writeText } from './write-text.ts';

/** What is kept as it is written. Ids, classes, links and references are not: the file refers to nothing. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  g: ['transform', 'role', 'aria-label', 'aria-hidden'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'transform'],
  ellipse: ['cx', 'cy', 'rx', 'ry', 'transform'],
  circle: ['cx', 'cy', 'r', 'transform'],
  line: ['x1', 'y1', 'x2', 'y2', 'transform'],
  polygon: ['points', 'transform'],
  polyline: ['points', 'transform'],
  path: ['d', 'transform'],
};
/** These are written in another place or in another way. */
const APART = new Set(['desc', 'title', 'defs']);
/** Said in the drawing of text alone. */
const OF_TEXT = new Set(['font-size', 'font-weight', 'text-anchor', 'paint-order']);

const kept = (shape: Element, names: readonly string[]): [string, string][] =>
  names.flatMap((name) => {
    const value = shape.getAttribute(name);
    return value === null ? [] : [[name, value]];
  });

/** Writes what is inside a drawn chart without classes, links and fonts. */
export function shapeWriter(svg: Element, styled: Styled, outlines: Outlines): (shape: Element) => string {
  const lookOf = (shape: Element): [string, string][] =>
    [...styled.own(shape)].filter(([name]) => !OF_TEXT.has(name));

  /** A head has the colour of its line. */
  const headWriter = (line: Element) => {
    const colour = styled.inherited(line, 'stroke') ?? 'none';
    return (shape: Element): string =>
      element(shape.tagName.toLowerCase(), {
        ...Object.fromEntries(kept(shape, KEPT[shape.tagName.toLowerCase()] ?? [])),
        ...Object.fromEntries(lookOf(shape)),
        ...(styled.own(shape).get('fill') === 'none' ? { stroke: colour } : { fill: colour, stroke: 'none' }),
      });
  };

  const write = (shape: Element): string => {
    const tag = shape.tagName.toLowerCase();
    if (APART.has(tag)) return '';
    if (tag === 'text') return writeText(shape, styled, outlines);
    // A link leads nowhere outside the site; its name is what a reader needs.
    const name = tag === 'a' ? 'g' : tag;
    const names = KEPT[name];
    if (names === undefined) throw new Error(`Diagrammet har <${tag}>, som nedladdningar inte kan rita.`);
    const attributes = {
      ...(tag === 'a' && { role: 'img' }),
      ...Object.fromEntries([...kept(shape, names), ...lookOf(shape)]),
    };
    const content = [...shape.children].map(write).join('');
    if (name === 'g' && content === '') return '';
    return element(name, attributes, content) + writeHeads(shape, svg, headWriter(shape));
  };
  return write;
}
