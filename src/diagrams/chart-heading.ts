import type { SiteDrawing } from './site-drawings.ts';

/** A link of a breadcrumb. */
interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** What a chart is called where its page does not say whose it is. */
export const plainTitle = ({ drawing, page }: SiteDrawing): string =>
  drawing.title.includes(page.owner) ? drawing.title : `${drawing.title}, ${page.owner}`;

/** Title of the page with one chart: unlike that of its page, and unlike those of the other charts. */
export function chartTitle(chart: SiteDrawing, all: readonly SiteDrawing[]): string {
  const plain = plainTitle(chart);
  const alike = all.filter((one) => plainTitle(one) === plain);
  const number = alike.findIndex(({ drawing }) => drawing.id === chart.drawing.id) + 1;
  return alike.length > 1 ? `Diagram ${number}: ${plain}` : `Diagram: ${plain}`;
}

/** The way to the page with one chart: over the page that it stands on, and over the list of such pages. */
export function chartCrumbs({ page }: SiteDrawing, lists: readonly Crumb[]): Crumb[] {
  const list = lists.find(({ href }) => page.url.startsWith(href) && page.url !== href);
  return [...(list === undefined ? [] : [list]), { text: page.title, href: page.url }];
}

/** Name of the page with one chart in its breadcrumb, unlike the crumb before. */
export const chartCrumb = ({ drawing, page }: SiteDrawing): string =>
  drawing.title === page.title ? 'Diagram' : drawing.title;
