import { plainTitle } from '../chart-heading.ts';
import { citationsIn } from '../citations-in.ts';
import type { RowEnd } from '../diagram-rows.ts';
import { toldLines } from '../told-lines.ts';
import { visible } from '../mermaid/escape.ts';
import type { SiteDrawing } from '../site-drawings.ts';
import { restingOn, type Editions } from './resting-on.ts';
import type { Leaving } from './standalone-svg.ts';

const nameOf = (end: RowEnd): string => end.members?.map(({ label }) => label).join(', ') ?? end.label;

/** What a chart is told to come from, outside the site. */
export interface Home {
  /** Name of the site. */
  readonly name: string;
  /** Full address of the page that the chart stands on. */
  readonly url: string;
  readonly editions: Editions;
}

/** Where a chart comes from and what it rests on, a line each. */
export const sourceLines = ({ drawing }: SiteDrawing, { name, url, editions }: Home): string[] =>
  [`Källa: ${name}, ${url}`, restingOn(citationsIn(drawing.rows), editions)]
    .map(visible)
    .filter((line) => line !== '');

/** A drawn chart of the site with all that must follow it out of the site. */
export function leavingChart(chart: SiteDrawing, svg: string, home: Home): Leaving {
  const { id, description, rows, legend } = chart.drawing;
  const lines = rows.rows.map(({ from, relations, to, draft }) => {
    const line = `${nameOf(from)} – ${relations.join('; ')} – ${nameOf(to)}`;
    return draft ? `${line} (utkast)` : line;
  });
  return {
    svg,
    id: `chart-${id.replaceAll('/', '_')}`,
    description: [description, ...lines, ...rows.alone.map(nameOf), ...toldLines(rows.told ?? [])]
      .map(visible)
      .join('\n'),
    caption: {
      title: visible(plainTitle(chart)),
      // In a row, as on the page: a sentence may lean on the one before.
      legend: visible(legend.join(' ')),
      sources: sourceLines(chart, home),
    },
  };
}
