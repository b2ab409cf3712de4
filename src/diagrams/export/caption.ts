import { element } from '../render/picture/svg-text.ts';
import type { ChartStyle } from './chart-style.ts';
import type { Outlines } from './outlines.ts';
import { drawText, type Paragraph, type TextBlock } from './text-block.ts';

/** What must follow a chart that leaves its page. */
export interface Caption {
  /** Stands above the chart. */
  readonly title: string;
  /** What the marks mean; empty where nothing needs it. Below the chart. */
  readonly legend: string;
  /** Where the chart comes from and what it rests on; a line each, last. */
  readonly sources: readonly string[];
}

/** A caption that is laid out: what stands above the chart and what stands below. */
interface DrawnCaption {
  readonly above: TextBlock;
  readonly below: TextBlock;
}

/** Narrower charts get a caption that is wider than they are, rather than one of a word a line. */
const LEAST_WIDTH = 560;
/** The letters of boxes are 16. A slide shows a wide chart smaller, so its title is larger. */
const TITLE = { share: 1 / 40, least: 26, most: 40 };
const NOTE = { share: 1 / 75, least: 16, most: 22 };
/** Longer lines are hard to follow back; in sizes of the letters. */
const LONGEST_LINE = 55;

const sizeFor = (width: number, { share, least, most }: typeof TITLE): number =>
  Math.round(Math.min(most, Math.max(least, width * share)));

const hidden = (block: TextBlock): TextBlock => ({
  ...block,
  // The file has a title and a description for who does not see it.
  content: block.content === '' ? '' : element('g', { 'aria-hidden': 'true' }, block.content),
});

/** Draws the caption of a chart of a given width. */
export function drawCaption(
  { title, legend, sources }: Caption,
  chartWidth: number,
  style: ChartStyle,
  outlines: Outlines,
): DrawnCaption {
  const room = Math.max(chartWidth, LEAST_WIDTH);
  const size = sizeFor(room, NOTE);
  const draw = (paragraphs: readonly Paragraph[], width: number) =>
    hidden(drawText(paragraphs, width, style, outlines));
  const note = (text: string, colour: string): Paragraph => ({ text, size, weight: '400', colour });
  return {
    above: draw([{ text: title, size: sizeFor(room, TITLE), weight: '600', colour: '--mm-ink' }], room),
    below: draw(
      [
        ...(legend === '' ? [] : [note(legend, '--mm-ink')]),
        ...sources.map((text) => note(text, '--mm-soft')),
      ],
      Math.min(room, size * LONGEST_LINE),
    ),
  };
}
