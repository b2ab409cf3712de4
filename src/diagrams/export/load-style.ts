import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chartStyle, type ChartStyle } from './chart-style.ts';
import { PICTURE_SHEETS } from './sheets.ts';

/**
 * How charts look outside the site, from the style sheets under the project root.
 * @throws when one is missing, or uses a colour that none sets.
 */
export function loadChartStyle(root: string): ChartStyle {
  const sheet = (name: string): string => readFileSync(path.join(root, 'src/styles', `${name}.css`), 'utf8');
  return chartStyle({
    tokens: sheet('tokens'),
    diagram: sheet('diagram'),
    pictures: PICTURE_SHEETS.map(sheet),
  });
}
