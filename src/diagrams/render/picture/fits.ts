import { boundsOf, unionOf, type Box } from '../geometry/box.ts';
import type { Metrics } from '../text/metrics.ts';
import { boxOfText } from './box-of-text.ts';
import { nameOf } from './label-name.ts';
import type { Picture, PictureNode, Shape } from './types.ts';

/** A node whose text has the heavier weight, here and in `mermaid-config.ts`. */
const BOLD_KIND = 'ego';
const LEAST_PADDING = 2;

function boxOfShape(shape: Shape): Box | undefined {
  switch (shape.type) {
    case 'rect':
      return shape.box;
    case 'ellipse': {
      const [[cx, cy], [rx, ry]] = [shape.centre, shape.radii];
      return { x: cx - rx, y: cy - ry, width: 2 * rx, height: 2 * ry };
    }
    case 'polygon':
      return boundsOf(shape.points);
  }
}

/** Least distance from text to outline in px; negative where text sticks out; undefined without text. */
function paddingOf(metrics: Metrics, node: PictureNode): number | undefined {
  const inner = boxOfText(metrics, node.text, node.kinds.includes(BOLD_KIND) ? '600' : '400', true);
  const outer = unionOf(node.shapes.map(boxOfShape));
  if (inner === undefined) return undefined;
  if (outer === undefined) return -Infinity;
  return Math.min(
    inner.x - outer.x,
    inner.y - outer.y,
    outer.x + outer.width - inner.x - inner.width,
    outer.y + outer.height - inner.y - inner.height,
  );
}

/** Names of the nodes whose label does not fit in their outline, with a little room around it. */
export function tightLabels(metrics: Metrics, { nodes }: Pick<Picture, 'nodes'>): string[] {
  return nodes
    .filter((node) => (paddingOf(metrics, node) ?? LEAST_PADDING) < LEAST_PADDING)
    .map((node) => nameOf(node.text));
}
