import type { APIRoute } from 'astro';
import { getOpenData } from '../../lib/open-data.ts';

/** The same as linked data. */
export const GET: APIRoute = async () => new Response((await getOpenData()).linked);
