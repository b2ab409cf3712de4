import type { APIRoute } from 'astro';
import { getCorpus } from '../lib/corpus.ts';
import { corpusDigest } from '../lib/corpus-digest.ts';

/** Which content this site was built from. Equal digests mean equal content. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const version = { content: corpusDigest(corpus), editions: [...corpus.editions.keys()] };
  return new Response(`${JSON.stringify(version, null, 2)}\n`);
};
