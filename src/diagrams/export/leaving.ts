import type { RowEnd } from '../diagram-rows.ts';
import { visible } from '../mermaid/escape.ts';
import type { SiteDrawing } from '../site-drawings.ts';
import type { Leaving } from './standalone-svg.ts';

const nameOf = (end: RowEnd): string => end.members?.map(({ label }) => label).join(', ') ?? end.label;

/** What a chart is told to come from, outside the site. */
interface Home {
  /** Name of the site. */
  readonly name: string;
  /** Full address of the page that the chart stands on. */
  readonly url: string;
}

/** A drawn chart of the site with all that must follow it out of the site. */
export function leavingChart({ drawing }: SiteDrawing, svg: string, home: Home): Leaving {
  const { id, title, description, rows, legend } = drawing;
  const lines = rows.rows.map(({ from, relations, to, draft }) => {
    const line = `${nameOf(from)} – ${relations.join('; ')} – ${nameOf(to)}`;
    return draft ? `${line} (utkast)` : line;
  });
  return {
    svg,
    id: `chart-${id.replaceAll('/', '_')}`,
    description: [description, ...lines, ...rows.alone.map(nameOf)].map(visible).join('\n'),
    // In a row, as on the page: a sentence may lean on the one before.
    caption: {
      title: visible(title),
      notes: [legend.join(' '), `Källa: ${home.name}, ${home.url}`]
        .map(visible)
        .filter((note) => note !== ''),
    },
  };
}
