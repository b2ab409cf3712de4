import { parseHTML } from 'linkedom';
import { createStyleLookup } from '../../../src/diagrams/render/css/text-style.ts';
import { boxOf } from '../../../src/diagrams/render/layout/boxes.ts';
import type { Metrics } from '../../../src/diagrams/render/text/metrics.ts';

/** A font in which every character is half its size wide, so that tests can be worked out by hand. */
export const simpleMetrics: Metrics = {
  advance: (text, size, weight) => text.length * size * (weight === '600' ? 1 : 0.5),
  vertical: (size) => ({ ascent: size * 0.75, descent: size * 0.25 }),
  takeMissing: () => [],
};

/** The `<svg>` of a piece of markup. */
export function parseSvg(content: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body><svg id="s">${content}</svg></body></html>`);
  return document.querySelector('svg')!;
}

/** Style of the element with id `x`. */
export function styleOfX(content: string) {
  const svg = parseSvg(content);
  return createStyleLookup()(svg.querySelector('#x')!);
}

/** Box of the element with id `x`, as [x, y, width, height]. */
export function boxOfX(content: string): number[] | undefined {
  const svg = parseSvg(content);
  const measuring = { metrics: simpleMetrics, styleOf: createStyleLookup() };
  const box = boxOf(measuring, svg.querySelector('#x')!);
  return box && [box.x, box.y, box.width, box.height];
}
