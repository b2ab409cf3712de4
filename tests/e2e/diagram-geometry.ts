import type { Page } from 'playwright-core';
import type { Box, Point } from '../../src/diagrams/render/geometry/box.ts';

/** A line of text as the browser draws it. */
export interface SeenLine {
  readonly text: string;
  readonly box: Box;
}

/** A box with its text; `corners` is its outline where that is no rectangle. */
export interface SeenNode {
  readonly box: Box;
  readonly corners: readonly Point[];
  readonly lines: readonly SeenLine[];
  readonly href: string;
}

/** A line of a chart: points on it, corners among them. */
export interface SeenEdge {
  readonly points: readonly Point[];
  readonly look: string;
}

/** Words on a line with the patch below them, or the title of a frame with the room it takes. */
export interface SeenWords {
  readonly box: Box;
  readonly lines: readonly SeenLine[];
}

/** What a browser has drawn of a chart, in the units of its view box, each list in order of drawing. */
export interface Seen {
  readonly view: Box;
  readonly nodes: readonly SeenNode[];
  readonly frames: readonly Box[];
  readonly titles: readonly SeenWords[];
  readonly edges: readonly SeenEdge[];
  readonly words: readonly SeenWords[];
}

/** Where to find the parts of a chart: CSS selectors. */
export interface Parts {
  readonly node: string;
  /** Within a node. */
  readonly outline: string;
  readonly frame: string;
  readonly title: string;
  readonly edge: string;
  readonly dotted: string;
  readonly words: string;
  /** Within words. */
  readonly patch: string;
}

/** Mermaid's own picture. */
export const MERMAIDS: Parts = {
  node: 'g.node',
  outline: ':is(rect, circle, ellipse, polygon, path):not(.label *)',
  frame: 'g.cluster > rect',
  title: 'g.cluster .cluster-label text',
  edge: 'path.flowchart-link',
  dotted: '.edge-pattern-dotted',
  words: 'g.edgeLabel',
  patch: 'rect.background',
};

/** The picture of a page of ours. */
export const OURS: Parts = {
  node: '.mm-node',
  outline: ':is(rect, ellipse, polygon)',
  frame: '.mm-clusters rect',
  title: '.mm-titles text',
  edge: 'path.mm-edge',
  dotted: '.mm-dotted',
  words: '.mm-edge-labels > g',
  patch: 'rect',
};

/** Reads what the browser has drawn in the first chart on the page: the browser's own boxes, not our sums. */
export function see(page: Page, parts: Parts): Promise<Seen> {
  return page.evaluate((where) => {
    const svg = document.querySelector<SVGSVGElement>('[data-chart] svg');
    if (svg === null) throw new Error('there is no chart on the page');
    const toView = svg.getScreenCTM()!.inverse();
    const all = <Found extends Element = SVGGraphicsElement>(
      selector: string,
      root: Element = svg,
    ): Found[] => [...root.querySelectorAll<Found>(selector)];
    const moved = (element: SVGGraphicsElement, x: number, y: number): [number, number] => {
      const point = new DOMPoint(x, y).matrixTransform(toView.multiply(element.getScreenCTM()!));
      return [point.x, point.y];
    };
    const boundsOf = (points: readonly (readonly [number, number])[]) => {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    };
    const boxOf = (element: SVGGraphicsElement) => {
      const { x, y, width, height } = element.getBBox();
      return boundsOf([moved(element, x, y), moved(element, x + width, y + height)]);
    };
    const isSized = ({ width, height }: { width: number; height: number }) => width > 0 && height > 0;

    /** A tspan for each line, or a text without any; spaces between lines have no size. */
    const linesOf = (text: SVGGraphicsElement) => {
      const spans = [...text.children].filter((child) => child.hasAttribute('x'));
      const lines = (spans.length === 0 ? [text] : spans) as SVGGraphicsElement[];
      return lines
        .map((line) => ({
          text: line.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
          box: boxOf(line),
        }))
        .filter((line) => line.text !== '');
    };
    const textIn = (element: Element) => all('text', element).flatMap(linesOf);

    const nodes = all(where.node).map((node) => {
      const outlines = all(where.outline, node).filter((one) => isSized(one.getBBox()));
      const corners = outlines.flatMap((one) =>
        one instanceof SVGPolygonElement ? [...one.points].map(({ x, y }) => moved(one, x, y)) : [],
      );
      const boxes = outlines.map(boxOf);
      return {
        box: boundsOf(
          boxes.flatMap(
            ({ x, y, width, height }) =>
              [
                [x, y],
                [x + width, y + height],
              ] as const,
          ),
        ),
        corners,
        lines: textIn(node),
        href: node.closest('a')?.getAttribute('href') ?? node.closest('a')?.getAttribute('xlink:href') ?? '',
      };
    });
    const edges = all<SVGPathElement>(where.edge).map((edge) => {
      const numbers = (edge.getAttribute('d') ?? '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? [];
      const points = numbers.flatMap((x, index) =>
        index % 2 === 0 ? [moved(edge, Number(x), Number(numbers[index + 1]))] : [],
      );
      const ends = ['marker-start', 'marker-end'].filter((name) => edge.hasAttribute(name));
      return { points, look: [...ends, ...(edge.matches(where.dotted) ? ['dotted'] : [])].join(' ') };
    });
    const words = all(where.words).flatMap((one) => {
      const lines = textIn(one);
      const patch = one.querySelector<SVGGraphicsElement>(where.patch);
      return lines.length === 0 || patch === null ? [] : [{ box: boxOf(patch), lines }];
    });
    const { x, y, width, height } = svg.viewBox.baseVal;
    return {
      view: { x, y, width, height },
      nodes,
      frames: all(where.frame).map(boxOf),
      titles: all(where.title).map((title) => ({ box: boxOf(title), lines: linesOf(title) })),
      edges,
      words,
    };
  }, parts);
}
