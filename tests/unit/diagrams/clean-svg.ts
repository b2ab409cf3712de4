import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { uncleanParts } from '../../site/clean-svg.ts';

/** The drawn picture in markup. */
export const parsedSvg = (svg: string): Element =>
  parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg')!;

/** Fails where a picture holds anything but shapes, words and own links. */
export function expectClean(svg: string): void {
  expect(uncleanParts(parsedSvg(svg))).toEqual([]);
  const markup = svg.replace(/aria-label="[^"]*"/g, '').replace(/>[^<]*</g, '><');
  expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|<script|javascript|onload|onclick|evil|style/i,
  );
}
