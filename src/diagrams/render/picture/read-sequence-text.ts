import { toPixels } from '../css/text-style.ts';
import { revealCodes } from '../entities.ts';
import type { Box } from '../geometry/box.ts';
import { baselineShift } from '../layout/text-boxes.ts';
import { numberOf } from '../layout/tree.ts';
import type { Metrics } from '../text/metrics.ts';
import { boxOfText } from './box-of-text.ts';
import { FONT_SIZE } from './read-text.ts';
import type { TextBlock } from './types.ts';

const WEIGHT = '400';
/** Room that words keep free of lines beside them, in px. */
const CLEARANCE = 3;

/** Reads what Mermaid writes in sequences: one `<text>` a line, centred, its place said by a keyword. */
export class SequenceText {
  private readonly metrics: Metrics;

  constructor(metrics: Metrics) {
    this.metrics = metrics;
  }

  /** Lines that belong together, each with its baseline. */
  read(texts: readonly Element[]): TextBlock {
    const lines = texts
      .map((text) => ({
        text: revealCodes(text.textContent).replace(/\s+/g, ' ').replaceAll('\u200b', '').trim(),
        baseline: this.baselineOf(text),
      }))
      .filter((line) => line.text !== '');
    const [first] = texts;
    return { x: first === undefined ? 0 : numberOf(first, 'x'), lines };
  }

  /** The block with its lines apart as elsewhere on the site, centred at a height. */
  centredAt({ x, lines }: TextBlock, middle: number): TextBlock {
    const { ascent, descent } = this.metrics.vertical(FONT_SIZE, WEIGHT);
    const top = middle - (lines.length * (ascent + descent)) / 2;
    const placed = lines.map(({ text }, index) => ({
      text,
      baseline: top + index * (ascent + descent) + ascent,
    }));
    return { x, lines: placed };
  }

  /** The words of a block from a place on, its first line centred at a height. */
  startingAt({ lines }: TextBlock, x: number, middle: number): TextBlock {
    const { ascent, descent } = this.metrics.vertical(FONT_SIZE, WEIGHT);
    const placed = lines.map(({ text }, index) => ({
      text,
      baseline: middle + (ascent - descent) / 2 + index * (ascent + descent),
    }));
    return { x, lines: placed };
  }

  /** The patch that keeps lines away from words; without size where there are no words. */
  patchOf(block: TextBlock, centred: boolean): Box {
    const box = boxOfText(this.metrics, block, WEIGHT, centred);
    if (box === undefined) return { x: block.x, y: 0, width: 0, height: 0 };
    return { ...box, x: box.x - CLEARANCE, width: box.width + 2 * CLEARANCE };
  }

  private baselineOf(text: Element): number {
    const keyword = text.getAttribute('dominant-baseline') ?? '';
    const shift = baselineShift(keyword, FONT_SIZE, this.metrics.vertical(FONT_SIZE, WEIGHT));
    return numberOf(text, 'y') + (toPixels(text.getAttribute('dy') ?? '', FONT_SIZE) ?? 0) + shift;
  }
}
