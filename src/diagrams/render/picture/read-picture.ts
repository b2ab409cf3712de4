import { revealCodes } from '../entities.ts';
import type { Box, Point } from '../geometry/box.ts';
import { pathSegments } from '../geometry/path-segments.ts';
import { numberOf, tagOf } from '../layout/tree.ts';
import { ownLink } from './own-link.ts';
import { readShapes } from './read-shapes.ts';
import { offsetWithin, readText } from './read-text.ts';
import type { Picture, PictureCluster, PictureEdge, PictureEdgeLabel, PictureNode } from './types.ts';

/** Class names that Mermaid adds to every node. */
const INTERNAL: ReadonlySet<string> = new Set(['node', 'default', 'clickable']);
const KIND = /^[a-z][a-z0-9-]*$/;

const classesOf = (element: Element): string[] => (element.getAttribute('class') ?? '').split(/\s+/);
const boxOfRect = (rect: Element): Box => ({
  x: numberOf(rect, 'x'),
  y: numberOf(rect, 'y'),
  width: numberOf(rect, 'width'),
  height: numberOf(rect, 'height'),
});

function readNode(svg: Element, node: Element): PictureNode {
  const link = node.closest('a');
  const href = ownLink(link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? null);
  return {
    at: offsetWithin(node, svg),
    shapes: readShapes(node),
    text: readText(node, node),
    kinds: classesOf(node).filter((name) => KIND.test(name) && !INTERNAL.has(name)),
    ...(href !== undefined && { href }),
  };
}

function readEdge(svg: Element, path: Element): PictureEdge {
  const [dx, dy] = offsetWithin(path, svg);
  const classes = classesOf(path);
  const dotted = classes.includes('edge-pattern-dotted') || classes.includes('edge-pattern-dashed');
  const thick = classes.includes('edge-thickness-thick');
  return {
    points: pathSegments(path.getAttribute('d')).map(({ to }): Point => [to[0] + dx, to[1] + dy]),
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

/** The words of `<title>` or `<desc>` on one line. */
const wordsOf = (svg: Element, tag: string): string =>
  revealCodes(svg.querySelector(tag)?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads the SVG that Mermaid drew of a flowchart. Only numbers, words and own addresses are taken over,
 * so nothing else that the source may hold can reach a page.
 * @throws {Error} when the SVG has no size.
 */
export function readPicture(svg: Element): Picture {
  const viewBox = svg.getAttribute('viewBox') ?? svg.getAttribute('viewbox') ?? '';
  const [x = NaN, y = NaN, width = NaN, height = NaN] = viewBox.split(/[\s,]+/).map(Number);
  if (![x, y, width, height].every(Number.isFinite)) throw new Error('bilden saknar mått');
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  return {
    view: { x, y, width, height },
    title: wordsOf(svg, 'title'),
    description: wordsOf(svg, 'desc'),
    clusters: all('g.cluster').flatMap((cluster) => readCluster(svg, cluster)),
    edges: all('path.flowchart-link').map((path) => readEdge(svg, path)),
    edgeLabels: all('g.edgeLabel').flatMap((label) => readEdgeLabel(svg, label)),
    nodes: all('g.node').map((node) => readNode(svg, node)),
  };
}
