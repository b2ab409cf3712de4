import { buildGraph } from '../model/graph/build.ts';
import type { Graph } from '../model/graph/types.ts';
import { asOf } from './as-of.ts';
import { getCorpus } from './corpus.ts';

let graph: Promise<Graph> | undefined;

/** Everything the pages show, resolved. Built once per build; in dev once per change. */
export const getGraph = (): Promise<Graph> =>
  (graph ??= getCorpus().then((corpus) => buildGraph(corpus, asOf())));
