import { parseHTML } from 'linkedom';
import { decimal, element, escapeXml } from '../render/picture/svg-text.ts';
import { drawCaption, type Caption } from './caption.ts';
import type { ChartStyle } from './chart-style.ts';
import type { Outlines } from './outlines.ts';
import { styledBy } from './styled.ts';
import { shapeWriter } from './write-shapes.ts';

/** A chart that leaves its page. */
export interface Leaving {
  /** As `renderDiagram` gives it. */
  readonly svg: string;
  /** Names the ids of the file. */
  readonly id: string;
  /** What the chart says, for a reader who does not see it. */
  readonly description: string;
  readonly caption: Caption;
}

const MARGIN = 24;
/** Between the chart and the words above and below it. */
const GAP = 20;

const numbersIn = (text: string | null): number[] => (text ?? '').split(/\s+/).map(Number);

/**
 * A chart as a file of its own that looks the same everywhere: colours as attributes, letters as outlines,
 * nothing that must be fetched. Above it stands its title, below it what its marks mean and where it comes from.
 * @throws {Error} in Swedish, when the chart holds something that this cannot draw.
 */
export function standaloneSvg(chart: Leaving, style: ChartStyle, outlines: Outlines): string {
  const { document } = parseHTML(`<!doctype html><html><body>${chart.svg}</body></html>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('Diagrammet är tomt.');
  const [x = 0, y = 0, chartWidth = 0, chartHeight = 0] = numbersIn(svg.getAttribute('viewBox'));
  outlines.takeUsed();
  const styled = styledBy(style, svg);
  const shapes = [...svg.children].map(shapeWriter(svg, styled, outlines)).join('');
  const { above, below } = drawCaption(chart.caption, chartWidth, style, outlines);

  const width = Math.ceil(Math.max(chartWidth, above.width, below.width) + 2 * MARGIN);
  const chartTop = MARGIN + above.height + GAP;
  const belowTop = chartTop + chartHeight + GAP;
  const height = Math.ceil(belowTop + below.height + MARGIN);
  const at = (left: number, top: number) => `translate(${decimal(left)} ${decimal(top)})`;
  const glyphs = outlines.takeUsed().map(([id, d]) => element('path', { id, d }));
  const content = [
    element('title', { id: `${chart.id}-t` }, escapeXml(chart.caption.title)),
    element('desc', { id: `${chart.id}-d` }, escapeXml(chart.description)),
    element('defs', {}, glyphs.join('')),
    element('rect', { width, height, fill: style.colour('--mm-paper') }),
    element(
      'g',
      {
        transform: at((width - chartWidth) / 2 - x, chartTop - y),
        fill: styled.inherited(svg, 'fill'),
      },
      shapes,
    ),
    element('g', { transform: at(MARGIN, MARGIN) }, above.content),
    element('g', { transform: at(MARGIN, belowTop) }, below.content),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'graphics-document document',
    'aria-roledescription': svg.getAttribute('aria-roledescription') ?? undefined,
    'aria-labelledby': `${chart.id}-t`,
    'aria-describedby': `${chart.id}-d`,
  };
  return element('svg', root, content.join(''));
}
