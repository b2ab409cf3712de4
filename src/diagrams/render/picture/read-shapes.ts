import type { Point } from '../geometry/box.ts';
import { pathSegments } from '../geometry/path-segments.ts';
import { offsetWithin } from '../layout/offset.ts';
import { numberOf, pointsOf, tagOf } from '../layout/tree.ts';
import { simplify } from './simplify.ts';
import type { Shape } from './types.ts';

/** Rounded shapes come as rough strokes of thousands of points; this is finer than the eye. */
const ROUGH_TOLERANCE = 0.15;

function readShape(element: Element, node: Element): Shape | undefined {
  const [dx, dy] = offsetWithin(element, node);
  const get = (name: string) => numberOf(element, name);
  const moved = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x + dx, y + dy]);
  switch (tagOf(element)) {
    case 'rect': {
      const box = { x: get('x') + dx, y: get('y') + dy, width: get('width'), height: get('height') };
      return box.width > 0 && box.height > 0 ? { type: 'rect', box, radius: get('rx') } : undefined;
    }
    case 'circle':
      return { type: 'ellipse', centre: [get('cx') + dx, get('cy') + dy], radii: [get('r'), get('r')] };
    case 'ellipse':
      return { type: 'ellipse', centre: [get('cx') + dx, get('cy') + dy], radii: [get('rx'), get('ry')] };
    case 'polygon':
      return { type: 'polygon', points: moved(pointsOf(element)) };
    case 'path': {
      const ends = pathSegments(element.getAttribute('d')).map((segment) => segment.to);
      const points = simplify(moved(ends), ROUGH_TOLERANCE);
      return points.length < 3 ? undefined : { type: 'polygon', points };
    }
    default:
      return undefined;
  }
}

const isUnfilled = (element: Element): boolean =>
  element.getAttribute('fill') === 'none' || /fill:\s*none/.test(element.getAttribute('style') ?? '');

/** The outlines of a node, outside its label. A rough shape is drawn twice; its filled half is enough. */
export function readShapes(node: Element): Shape[] {
  const drawn = [...node.querySelectorAll('rect, circle, ellipse, polygon, path')].filter(
    (element) => element.closest('.label') === null && !isUnfilled(element),
  );
  return drawn.flatMap((element) => readShape(element, node) ?? []);
}
