import type { Graph } from '../model/graph/types.ts';
import { processesOf } from '../model/processes/processes-of.ts';
import { facetsOfIds } from './facets.ts';
import type { SearchRecord } from './record.ts';

/** One record per decision path: its steps are found as the sections they quote. */
export function processRecords(graph: Graph): SearchRecord[] {
  return processesOf(graph).map(({ url, organisation, title, summary, about, steps }) => {
    const statements = steps.flatMap((step) => step.statements);
    const publisher = graph.entities.get(organisation)?.name;
    return {
      kind: 'process' as const,
      url,
      title,
      trail: publisher === undefined ? [] : [publisher],
      text: summary ?? '',
      names: [],
      facets: { ...facetsOfIds(graph, about), topics: [], verbs: [] },
      ...(publisher !== undefined && { organisation: publisher }),
      ...(statements.every(({ draft }) => draft) && { status: 'Utkast' }),
    };
  });
}
