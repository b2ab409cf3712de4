import type { APIRoute } from 'astro';
import { getOpenData } from '../../lib/open-data.ts';

/** Everything that the site knows, as plain data. */
export const GET: APIRoute = async () => new Response((await getOpenData()).graph);
