import type { APIRoute } from 'astro';
import { getOpenData } from '../../lib/open-data.ts';

/** The terms of our own that the linked data uses. */
export const GET: APIRoute = async () => new Response((await getOpenData()).vocabulary);
