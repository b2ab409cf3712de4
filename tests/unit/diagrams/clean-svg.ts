import { parseHTML } from 'linkedom';
import { expect } from 'vitest';

const ELEMENTS = new Set([
  'svg',
  'g',
  'a',
  'rect',
  'ellipse',
  'polygon',
  'path',
  'text',
  'tspan',
  'defs',
  'marker',
  'desc',
]);
const ATTRIBUTES = new Set([
  ...['xmlns', 'class', 'id', 'role', 'href', 'd', 'points', 'transform', 'text-anchor', 'font-size'],
  ...['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'viewBox', 'viewbox'],
  ...['marker-start', 'marker-end', 'refX', 'refY', 'orient', 'markerWidth', 'markerHeight', 'markerUnits'],
  ...['aria-label', 'aria-hidden', 'aria-describedby', 'aria-roledescription'],
]);
const NUMERIC = /^(?:x|y|width|height|rx|ry|cx|cy|d|transform|points|viewbox)$/i;

/** The drawn picture in markup. */
export const parsedSvg = (svg: string): Element =>
  parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg')!;

/** Fails where a picture holds anything but shapes, words and own links. */
export function expectClean(svg: string): void {
  const root = parsedSvg(svg);
  for (const one of [root, ...root.querySelectorAll('*')]) {
    expect(ELEMENTS).toContain(one.localName);
    for (const { name, value } of one.attributes) {
      expect(ATTRIBUTES).toContain(name);
      if (name === 'href') expect(value).toMatch(/^(\/[^/]|#)/);
      if (name === 'class') expect(value).toMatch(/^mm(-[a-z-]+)?( mm-[a-z0-9-]+)*$/);
      if (name.startsWith('marker-')) expect(value).toMatch(/^url\(#[\w-]+\)$/);
      if (NUMERIC.test(name)) expect(value).toMatch(/^[a-zA-Z0-9 .,()-]+$/);
    }
  }
  const markup = svg.replace(/aria-label="[^"]*"/g, '').replace(/>[^<]*</g, '><');
  expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|<script|javascript|onload|onclick|evil|style/i,
  );
}
