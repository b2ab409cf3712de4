import type { APIRoute } from 'astro';
import { getOpenData } from '../../lib/open-data.ts';

/** Every statement, one a row. */
export const GET: APIRoute = async () => new Response((await getOpenData()).statements);
