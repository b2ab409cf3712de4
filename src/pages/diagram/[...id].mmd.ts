import type { APIRoute } from 'astro';
import type { SiteDrawing } from '../../diagrams/site-drawings.ts';
import { chartPaths, sourceToTake } from '../../lib/charts.ts';

export const getStaticPaths = chartPaths;

/** The Mermaid source of a chart, with all that it needs elsewhere. */
export const GET: APIRoute<{ chart: SiteDrawing }> = async ({ props: { chart } }) =>
  new Response(await sourceToTake(chart), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
