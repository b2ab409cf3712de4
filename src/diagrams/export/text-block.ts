import type { ChartStyle } from './chart-style.ts';
import type { Outlines } from './outlines.ts';
import { writeLine } from './write-text.ts';

/** Words that follow each other, and how they look. */
export interface Paragraph {
  readonly text: string;
  /** Of letters, in units of the chart. */
  readonly size: number;
  readonly weight: '400' | '600';
  /** A variable of the charts. */
  readonly colour: string;
}

/** Paragraphs that are laid out: markup below the point 0,0, and how much room it takes. */
export interface TextBlock {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

const LINE_HEIGHT = 1.35;
/** Where the letters stand in their line. */
const BASELINE = 1;
/** Between two paragraphs, as part of the size of the second. */
const APART = 0.4;

function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Draws paragraphs below each other in lines of a width, which a single word may exceed. */
export function drawText(
  paragraphs: readonly Paragraph[],
  room: number,
  style: ChartStyle,
  outlines: Outlines,
): TextBlock {
  let [width, height, content] = [0, 0, ''];
  for (const { text, size, weight, colour } of paragraphs) {
    const widthOf = (part: string): number =>
      (outlines.outline(part, weight).width * size) / outlines.unitsPerEm;
    if (height > 0) height += size * APART;
    for (const line of wrap(text, room, widthOf)) {
      const place = { x: 0, y: height + size * BASELINE, anchor: undefined };
      content += writeLine(outlines, { text: line, weight, size, ...place }, { fill: style.colour(colour) });
      width = Math.max(width, widthOf(line));
      height += size * LINE_HEIGHT;
    }
  }
  return { content, width, height };
}
