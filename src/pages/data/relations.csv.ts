import type { APIRoute } from 'astro';
import { getOpenData } from '../../lib/open-data.ts';

/** Every tie, one a row. */
export const GET: APIRoute = async () => new Response((await getOpenData()).relations);
