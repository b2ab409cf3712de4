import type { APIRoute } from 'astro';
import { getGraph } from '../../lib/graph.ts';
import { toCsv } from '../../model/csv.ts';
import { registerTable } from '../../model/views/register-csv.ts';

/** The whole register as a table. */
export const GET: APIRoute = async () => {
  const graph = await getGraph();
  const { head, rows } = registerTable(graph, graph.corpus.site.url);
  return new Response(toCsv(head, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
