import type { Box } from '../geometry/box.ts';
import { toPixels, type StyleLookup, type TextStyle } from '../css/text-style.ts';
import type { Metrics, VerticalMetrics } from '../text/metrics.ts';
import { childrenOf, isDrawn, isElement } from './tree.ts';

/** What measuring needs: fonts, and styles of the tree being measured. */
export interface Measuring {
  readonly metrics: Metrics;
  readonly styleOf: StyleLookup;
}

/** The box of one run of text and the element it stands in. */
export interface TextBox extends Box {
  readonly element: Element;
}

interface Run extends TextBox {
  readonly anchor: string;
  /** Runs that are anchored together: a new x or y starts a new chunk. */
  readonly chunk: number;
  readonly trailingSpace: number;
}

/** How far a baseline keyword moves the text down from its y. */
export function baselineShift(keyword: string, size: number, { ascent, descent }: VerticalMetrics): number {
  if (keyword === 'middle') return size * 0.243;
  if (keyword === 'central') return (ascent - descent) / 2;
  if (keyword === 'hanging' || keyword === 'text-before-edge') return ascent * 0.8;
  return 0;
}

/** First position of a list, in px; undefined when the attribute is not there. */
function positionOf(element: Element, name: string, { size }: TextStyle): number | undefined {
  const [first = ''] = (element.getAttribute(name) ?? '').trim().split(/[\s,]+/);
  return toPixels(first, size);
}

/** Lays out the runs of a `<text>` one after the other; white space collapses as SVG's default. */
class RunLayout {
  readonly runs: Run[] = [];
  private x = 0;
  private y = 0;
  private chunk = 0;
  private anchor: string;
  private afterSpace = true;
  private readonly measuring: Measuring;

  constructor(measuring: Measuring, root: Element) {
    this.measuring = measuring;
    this.anchor = measuring.styleOf(root).anchor;
    this.visit(root);
  }

  private visit(element: Element): void {
    const style = this.measuring.styleOf(element);
    if (style.hidden) return;
    this.move(element, style);
    for (const child of childrenOf(element)) {
      if (isElement(child)) {
        if (isDrawn(child)) this.visit(child);
      } else if (child.nodeType === 3) this.add(element, child.nodeValue ?? '', style);
    }
  }

  private move(element: Element, style: TextStyle): void {
    const x = positionOf(element, 'x', style);
    const y = positionOf(element, 'y', style);
    if (x !== undefined || y !== undefined) {
      this.chunk += 1;
      this.anchor = style.anchor;
      this.afterSpace = true;
    }
    this.x = (x ?? this.x) + (positionOf(element, 'dx', style) ?? 0);
    this.y = (y ?? this.y) + (positionOf(element, 'dy', style) ?? 0);
  }

  private add(element: Element, raw: string, style: TextStyle): void {
    const folded = raw.replace(/[\n\t ]+/g, ' ');
    const text = this.afterSpace ? folded.replace(/^ /, '') : folded;
    if (text === '') return;
    this.afterSpace = text.endsWith(' ');

    const { metrics } = this.measuring;
    const { size, weight } = style;
    const spacing = (toPixels(style.letterSpacing, size) ?? 0) * Array.from(text).length;
    const width = metrics.advance(text, size, weight) + spacing;
    const vertical = metrics.vertical(size, weight);
    this.runs.push({
      x: this.x,
      y: this.y + baselineShift(style.baseline, size, vertical) - vertical.ascent,
      width,
      height: vertical.ascent + vertical.descent,
      element,
      anchor: this.anchor,
      chunk: this.chunk,
      trailingSpace: this.afterSpace ? metrics.advance(' ', size, weight) : 0,
    });
    this.x += width;
  }
}

const ANCHOR_SHIFT: Readonly<Record<string, number>> = { middle: -0.5, end: -1 };

/** One box per run of a `<text>`, anchored. The last trailing space takes no room, as in a browser. */
export function textBoxes(measuring: Measuring, root: Element): TextBox[] {
  const { runs } = new RunLayout(measuring, root);
  const last = runs.at(-1);
  const sized = runs.map((run) => (run === last ? { ...run, width: run.width - run.trailingSpace } : run));
  const widths = new Map<number, number>();
  for (const { chunk, width } of sized) widths.set(chunk, (widths.get(chunk) ?? 0) + width);
  return sized.map(({ x, y, width, height, element, anchor, chunk }) => ({
    x: x + (ANCHOR_SHIFT[anchor] ?? 0) * (widths.get(chunk) ?? 0),
    y,
    width,
    height,
    element,
  }));
}
