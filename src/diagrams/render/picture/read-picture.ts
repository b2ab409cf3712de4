import type { Cubic } from '../geometry/arc.ts';
import type { Point } from '../geometry/box.ts';
import { pathSegments } from '../geometry/path-segments.ts';
import { offsetWithin } from '../layout/offset.ts';
import { tagOf } from '../layout/tree.ts';
import { ownLink } from './own-link.ts';
import { boxOfRect, kindsIn, readHead } from './read-basics.ts';
import { readShapes } from './read-shapes.ts';
import { readText } from './read-text.ts';
import type { Picture, PictureCluster, PictureEdge, PictureEdgeLabel, PictureNode } from './types.ts';

/** Class names that Mermaid adds to every node. */
const INTERNAL: ReadonlySet<string> = new Set(['node', 'default', 'clickable']);

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/\s+/);

function readNode(svg: Element, node: Element): PictureNode {
  const link = node.closest('a');
  const href = ownLink(link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? null);
  return {
    at: offsetWithin(node, svg),
    shapes: readShapes(node),
    text: readText(node, node),
    kinds: kindsIn(node, INTERNAL),
    ...(href !== undefined && { href }),
  };
}

/** The corner that a rounded one was cut from: where both its straight neighbours meet. */
const cornerOf = ({ from, c1 }: Cubic): Point => [
  from[0] + (c1[0] - from[0]) * 1.5,
  from[1] + (c1[1] - from[1]) * 1.5,
];

/** The points that a line was laid through; Mermaid rounds its corners with one quadratic curve each. */
const wayOf = (path: Element): Point[] =>
  pathSegments(path.getAttribute('d')).flatMap((segment) =>
    segment.type === 'curve' ? [cornerOf(segment), segment.to] : [segment.to],
  );

function readEdge(svg: Element, path: Element): PictureEdge {
  const [dx, dy] = offsetWithin(path, svg);
  const classes = classesOf(path);
  const dotted = classes.includes('edge-pattern-dotted') || classes.includes('edge-pattern-dashed');
  const thick = classes.includes('edge-thickness-thick');
  return {
    points: wayOf(path).map(([x, y]): Point => [x + dx, y + dy]),
    line: dotted ? 'dotted' : thick ? 'thick' : 'solid',
    arrowAtStart: path.hasAttribute('marker-start'),
    arrowAtEnd: path.hasAttribute('marker-end'),
  };
}

function readEdgeLabel(svg: Element, label: Element): PictureEdgeLabel[] {
  const rect = label.querySelector('rect.background');
  const text = readText(label, label);
  if (rect === null || text.lines.length === 0) return [];
  const [dx, dy] = offsetWithin(rect, label);
  const own = boxOfRect(rect);
  return [{ at: offsetWithin(label, svg), background: { ...own, x: own.x + dx, y: own.y + dy }, text }];
}

function readCluster(svg: Element, cluster: Element): PictureCluster[] {
  const rect = [...cluster.children].find((child) => tagOf(child) === 'rect');
  if (rect === undefined) return [];
  const [dx, dy] = offsetWithin(cluster, svg);
  const own = boxOfRect(rect);
  const label = cluster.querySelector('.cluster-label');
  return [
    {
      box: { ...own, x: own.x + dx, y: own.y + dy },
      text: label === null ? { x: 0, lines: [] } : readText(label, svg),
    },
  ];
}

/**
 * Reads the SVG that Mermaid drew of a flowchart. Only numbers, words and own addresses are taken over,
 * so nothing else that the source may hold can reach a page.
 * @throws {Error} when the SVG has no size.
 */
export function readPicture(svg: Element): Picture {
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  return {
    ...readHead(svg),
    clusters: all('g.cluster').flatMap((cluster) => readCluster(svg, cluster)),
    edges: all('path.flowchart-link').map((path) => readEdge(svg, path)),
    edgeLabels: all('g.edgeLabel').flatMap((label) => readEdgeLabel(svg, label)),
    nodes: all('g.node').map((node) => readNode(svg, node)),
  };
}
