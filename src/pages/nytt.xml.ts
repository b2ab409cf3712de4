import type { APIRoute } from 'astro';
import { atomFeed } from '../lib/atom.ts';
import { getGraph } from '../lib/graph.ts';
import { changesOf } from '../model/views/changes.ts';

const AT_MOST = 50;

/** The latest changes as an Atom feed. */
export const GET: APIRoute = async () => {
  const graph = await getGraph();
  return new Response(atomFeed(changesOf(graph, AT_MOST), graph.corpus.site));
};
