import path from 'node:path';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import type { Graph, Statement } from '../../src/model/graph/types.ts';

/** The made-up municipality, read as the site reads it. */
export const kommun = readContent(path.resolve('tests/fixtures/kommun'));

/** Its graph, on a day when the second edition of each document is in force. */
export const kommunGraph = (asOf = '2026-06-01'): Graph => buildGraph(kommun.corpus, asOf);

/** The one statement that begins with the words. */
export function saying(graph: Graph, words: string): Statement {
  const found = graph.statements.filter(({ quote }) => quote.startsWith(words));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} utsagor börjar "${words}"`);
  return only;
}
