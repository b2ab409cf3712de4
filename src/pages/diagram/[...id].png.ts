import type { APIRoute } from 'astro';
import type { SiteDrawing } from '../../diagrams/site-drawings.ts';
import { chartPaths, filesOf } from '../../lib/charts.ts';

export const getStaticPaths = chartPaths;

/** A chart as pixels, twice as many as a screen of old has. */
export const GET: APIRoute<{ chart: SiteDrawing }> = async ({ props: { chart } }) => {
  const { png } = await filesOf(chart);
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};
