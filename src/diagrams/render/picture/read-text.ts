import { toPixels } from '../css/text-style.ts';
import { revealCodes } from '../entities.ts';
import { offsetWithin } from '../layout/offset.ts';
import { tagOf } from '../layout/tree.ts';
import type { TextBlock } from './types.ts';

/** All text in a chart has this size, in px. */
export const FONT_SIZE = 16;

const lengthOf = (element: Element, name: string): number =>
  toPixels(element.getAttribute(name) ?? '', FONT_SIZE) ?? 0;

/** The lines of the first `<text>` in a label, placed within `ancestor`. Mermaid writes a tspan per line. */
export function readText(label: Element, ancestor: Element): TextBlock {
  const text = label.querySelector('text');
  if (text === null) return { x: 0, lines: [] };
  const [x, y] = offsetWithin(text, ancestor);
  const lines = [...text.children]
    .filter((child) => tagOf(child) === 'tspan')
    .map((line) => ({
      text: revealCodes(line.textContent).replace(/\s+/g, ' ').trim(),
      baseline: y + lengthOf(line, 'y') + lengthOf(line, 'dy'),
    }))
    .filter((line) => line.text !== '');
  return { x, lines };
}
