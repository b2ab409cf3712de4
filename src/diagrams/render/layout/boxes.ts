import { boundsOf, unionOf, type Box } from '../geometry/box.ts';
import { pathBounds } from '../geometry/path-measure.ts';
import { IDENTITY, mapBox, multiply, parseTransform } from '../geometry/transform.ts';
import { textBoxes, type Measuring } from './text-boxes.ts';
import { childrenOf, isDrawn, isElement, numberOf, pointsOf, tagOf } from './tree.ts';

/** A shape without size has no box: an empty `<rect>` would otherwise stretch its group. */
function sized(x: number, y: number, width: number, height: number): Box | undefined {
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Box of a part of a `<text>`, laid out with the whole. */
function spanBox(measuring: Measuring, span: Element): Box | undefined {
  const text = span.closest('text');
  if (text === null) return undefined;
  return unionOf(textBoxes(measuring, text).filter((run) => span.contains(run.element)));
}

function groupBox(measuring: Measuring, group: Element): Box | undefined {
  const boxes: Box[] = [];
  for (const child of childrenOf(group)) {
    if (!isElement(child) || /display:\s*none/.test(child.getAttribute('style') ?? '')) continue;
    const box = boxOf(measuring, child);
    if (box !== undefined) boxes.push(mapBox(parseTransform(child.getAttribute('transform')), box));
  }
  return unionOf(boxes);
}

/** Bounding box of an element in its own coordinates; undefined when it draws nothing. */
export function boxOf(measuring: Measuring, element: Element): Box | undefined {
  const get = (name: string) => numberOf(element, name);
  if (!isDrawn(element)) return undefined;
  switch (tagOf(element)) {
    case 'text':
      return unionOf(textBoxes(measuring, element));
    case 'tspan':
      return spanBox(measuring, element);
    case 'rect':
    case 'image':
    case 'foreignobject':
      return sized(get('x'), get('y'), get('width'), get('height'));
    case 'circle':
      return sized(get('cx') - get('r'), get('cy') - get('r'), 2 * get('r'), 2 * get('r'));
    case 'ellipse':
      return sized(get('cx') - get('rx'), get('cy') - get('ry'), 2 * get('rx'), 2 * get('ry'));
    case 'line':
      return boundsOf([
        [get('x1'), get('y1')],
        [get('x2'), get('y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return boundsOf(pointsOf(element));
    case 'path':
      return pathBounds(element.getAttribute('d'));
    default:
      return groupBox(measuring, element);
  }
}

/** Box of an element in the coordinates of its picture. */
export function boxInPicture(measuring: Measuring, element: Element): Box | undefined {
  const box = boxOf(measuring, element);
  if (box === undefined) return undefined;
  let matrix = IDENTITY;
  for (let one: Element | null = element; one !== null && tagOf(one) !== 'svg'; one = one.parentElement) {
    matrix = multiply(parseTransform(one.getAttribute('transform')), matrix);
  }
  return mapBox(matrix, box);
}
