import { buildGraph } from '../model/graph/build.ts';
import type { Graph } from '../model/graph/types.ts';
import { getCorpus } from './corpus.ts';

/** The day that decides what is in force: `AS_OF`, else today in Sweden. */
export function asOf(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment['AS_OF'];
  if (given !== undefined && /^\d{4}-\d\d-\d\d$/.test(given)) return given;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}

let graph: Promise<Graph> | undefined;

/** Everything the pages show, resolved. Built once per build; in dev once per change. */
export const getGraph = (): Promise<Graph> =>
  (graph ??= getCorpus().then((corpus) => buildGraph(corpus, asOf())));
