import { element } from '../render/picture/svg-text.ts';
import type { ChartStyle } from './chart-style.ts';
import type { Outlines } from './outlines.ts';
import { writeLine } from './write-text.ts';

/** What must follow a chart that leaves its page. */
export interface Caption {
  readonly title: string;
  /** What the marks mean, and where the chart comes from; a line each. */
  readonly notes: readonly string[];
}

/** A caption that is laid out: markup below the point 0,0, and how much room it takes. */
export interface DrawnCaption {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

const SIZE = 14;
const LINE_HEIGHT = 20;
/** Narrower charts get a caption that is wider than they are, rather than one of a word a line. */
const LEAST_WIDTH = 520;

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

/** Draws the caption of a chart of a given width. */
export function drawCaption(
  caption: Caption,
  chartWidth: number,
  style: ChartStyle,
  outlines: Outlines,
): DrawnCaption {
  const room = Math.max(chartWidth, LEAST_WIDTH);
  const widthIn = (weight: string) => (text: string) =>
    (outlines.outline(text, weight).width * SIZE) / outlines.unitsPerEm;
  const lines = [
    { text: caption.title, weight: '600', colour: '--mm-ink' },
    ...caption.notes.map((text) => ({ text, weight: '400', colour: '--mm-soft' })),
  ].flatMap(({ text, weight, colour }) =>
    wrap(text, room, widthIn(weight)).map((line) => ({ text: line, weight, colour })),
  );
  const content = lines.map(({ text, weight, colour }, index) =>
    writeLine(
      outlines,
      { text, weight, x: 0, y: SIZE + index * LINE_HEIGHT, anchor: undefined, size: SIZE },
      { fill: style.colour(colour) },
    ),
  );
  return {
    content: element('g', { 'aria-hidden': 'true' }, content.join('')),
    width: Math.max(0, ...lines.map(({ text, weight }) => widthIn(weight)(text))),
    height: lines.length * LINE_HEIGHT,
  };
}
