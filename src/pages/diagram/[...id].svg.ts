import type { APIRoute } from 'astro';
import type { SiteDrawing } from '../../diagrams/site-drawings.ts';
import { chartPaths, filesOf } from '../../lib/charts.ts';

export const getStaticPaths = chartPaths;

/** A chart as a file that needs nothing beside it. */
export const GET: APIRoute<{ chart: SiteDrawing }> = async ({ props: { chart } }) => {
  const { svg } = await filesOf(chart);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
