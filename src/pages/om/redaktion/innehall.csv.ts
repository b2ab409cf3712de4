import type { APIRoute } from 'astro';
import { contentNotices } from '../../../lib/content-notices.ts';
import { getGraph } from '../../../lib/graph.ts';
import { toCsv } from '../../../model/csv.ts';
import { HEALTH_COLUMNS, healthTable } from '../../../model/views/health/health-table.ts';

/** Everything on the page about the state of the content, uncut, one row for each thing to look at. */
export const GET: APIRoute = async () => {
  const graph = await getGraph();
  return new Response(toCsv(HEALTH_COLUMNS, healthTable(graph, contentNotices(graph))));
};
