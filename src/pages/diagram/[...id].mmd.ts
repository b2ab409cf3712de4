import type { APIRoute } from 'astro';
import type { SiteDrawing } from '../../diagrams/site-drawings.ts';
import { chartPaths } from '../../lib/charts.ts';

export const getStaticPaths = chartPaths;

/** The Mermaid source of a chart. */
export const GET: APIRoute<{ chart: SiteDrawing }> = ({ props: { chart } }) =>
  new Response(chart.drawing.source, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
