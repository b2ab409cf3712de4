import type { Box } from '../geometry/box.ts';
import { LINE_BREAK_HYPHEN, nameOf } from './label-name.ts';
import { roundedPath } from './round-corners.ts';
import { simplify } from './simplify.ts';
import { decimal, element, escapeXml } from './svg-text.ts';
import type { PictureEdge, PictureEdgeLabel, PictureNode, Shape, TextBlock } from './types.ts';

/** Corners of lines and frames are rounded by this much, in px. */
export const CORNER_RADIUS = 6;
/** Wide pictures may be shown smaller, to three quarters at least, so that they can be seen whole. */
const WIDE = 912;
const WIDER = 1216;
/** Three quarters of this no longer fit where wider ones are shown smaller. */
const WIDEST = 1600;

/** A space of no width between lines: what is copied, searched and read aloud has its words apart. */
const LINE_SPACE = element('tspan', { 'font-size': 0 }, ' ');

/** Lines of text, centred on their place or starting there. */
export function writeText(block: TextBlock, centred: boolean): string {
  const anchor = centred ? 'middle' : undefined;
  const lines = block.lines.map((line) => ({
    ...line,
    text: escapeXml(line.text.replaceAll(LINE_BREAK_HYPHEN, '-')),
    space: line.text.endsWith(LINE_BREAK_HYPHEN) ? '' : LINE_SPACE,
  }));
  const [only] = lines;
  if (only === undefined) return '';
  if (lines.length === 1) {
    return element('text', { x: block.x, y: only.baseline, 'text-anchor': anchor }, only.text);
  }
  const last = lines.length - 1;
  const spans = lines.map(
    ({ text, baseline, space }, index) =>
      element('tspan', { x: block.x, y: baseline }, text) + (index === last ? '' : space),
  );
  return element('text', { 'text-anchor': anchor }, spans.join(''));
}

function writeShape(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape.box;
      return element('rect', { x, y, width, height, rx: shape.radius || undefined });
    }
    case 'ellipse': {
      const [[cx, cy], [rx, ry]] = [shape.centre, shape.radii];
      return element('ellipse', { cx, cy, rx, ry });
    }
    case 'polygon': {
      const points = shape.points.map(([x, y]) => `${decimal(x)},${decimal(y)}`).join(' ');
      return element('polygon', { points });
    }
  }
}

/** A box with its label: a link where it has an address. */
export function writeNode(node: PictureNode): string {
  const content = node.shapes.map(writeShape).join('') + writeText(node.text, true);
  const common = {
    class: ['mm-node', ...node.kinds.map((kind) => `mm-${kind}`)].join(' '),
    transform: `translate(${decimal(node.at[0])} ${decimal(node.at[1])})`,
    'aria-label': nameOf(node.text),
  };
  if (node.href !== undefined) return element('a', { href: node.href, ...common }, content);
  return element('g', { role: 'img', ...common }, content);
}

/** A line, its heads drawn with the marker of the given id. */
export function writeEdge(edge: PictureEdge, arrow: string): string {
  // Routes carry points on straight stretches, which would stop a corner from being rounded.
  const points = simplify(edge.points, 0.05);
  return element('path', {
    class: edge.line === 'solid' ? 'mm-edge' : `mm-edge mm-${edge.line}`,
    d: roundedPath(points, CORNER_RADIUS),
    'marker-start': edge.arrowAtStart ? `url(#${arrow})` : undefined,
    'marker-end': edge.arrowAtEnd ? `url(#${arrow})` : undefined,
  });
}

/** Words on a line, on a patch that hides the line. */
export function writeEdgeLabel({ at, background, text }: PictureEdgeLabel): string {
  const { x, y, width, height } = background;
  const transform = `translate(${decimal(at[0])} ${decimal(at[1])})`;
  return element('g', { transform }, element('rect', { x, y, width, height }) + writeText(text, true));
}

/** The marker for the heads of lines. */
export function writeArrow(id: string): string {
  // Mermaid ends a line 4 px before the box, which is what the head reaches over.
  const size = { viewBox: '0 0 10 10', refX: 5, refY: 5, markerWidth: 8, markerHeight: 8 };
  const head = element('path', { class: 'mm-arrow', d: 'M0 0L10 5L0 10z' });
  return element(
    'marker',
    { id, ...size, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' },
    head,
  );
}

function classOf(width: number): string {
  if (width > WIDEST) return 'mm mm-wider mm-widest';
  return width > WIDER ? 'mm mm-wider' : width > WIDE ? 'mm mm-wide' : 'mm';
}

/** Parts in a group; nothing where there are none. */
export const group = (attributes: Readonly<Record<string, string>>, parts: readonly string[]): string =>
  parts.length === 0 ? '' : element('g', attributes, parts.join(''));

/** What a picture of any kind has around its content. */
interface Root {
  /** Unique on the page. */
  readonly id: string;
  readonly view: Box;
  readonly title: string;
  readonly description: string;
  /** What a screen reader calls the kind of picture. */
  readonly kind: string;
  readonly hasLinks: boolean;
}

/** The `<svg>` around the parts of a picture, with its size, its name and its description. */
export function writeRoot(root: Root, parts: readonly string[]): string {
  const { id, view, title, description, kind, hasLinks } = root;
  const described = description === '' ? undefined : `${id}-d`;
  const words = described === undefined ? '' : element('desc', { id: described }, escapeXml(description));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: classOf(view.width),
    width: String(Math.ceil(view.width)),
    height: String(Math.ceil(view.height)),
    viewBox: [view.x, view.y, view.width, view.height].map(decimal).join(' '),
    // Never `img` around links: its children would be presentational.
    role: hasLinks ? 'graphics-document document' : 'img',
    'aria-roledescription': kind,
    'aria-label': title,
    'aria-describedby': described,
  };
  return element('svg', attributes, words + parts.join(''));
}
