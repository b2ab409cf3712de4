import { unionOf, type Box } from '../geometry/box.ts';
import type { Metrics } from '../text/metrics.ts';
import { FONT_SIZE } from './read-text.ts';
import type { TextBlock } from './types.ts';

/** The box that lines of text fill, centred on their place or starting there; undefined without lines. */
export function boxOfText(
  metrics: Metrics,
  { x, lines }: TextBlock,
  weight: string,
  centred: boolean,
): Box | undefined {
  const { ascent, descent } = metrics.vertical(FONT_SIZE, weight);
  return unionOf(
    lines.map(({ text, baseline }) => {
      const width = metrics.advance(text, FONT_SIZE, weight);
      return { x: centred ? x - width / 2 : x, y: baseline - ascent, width, height: ascent + descent };
    }),
  );
}
