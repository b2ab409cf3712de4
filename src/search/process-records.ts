import type { Graph } from '../model/graph/types.ts';
import { processesOf } from '../model/processes/processes-of.ts';
import { facetsOfIds } from './facets.ts';
import type { SearchRecord } from './record.ts';

/** Numbers of the decision paths that the words of each section are steps of, by the section's address. */
export function pathsBySection(graph: Graph): ReadonlyMap<string, readonly number[]> {
  const entries = processesOf(graph).flatMap(({ steps }, at) =>
    steps.flatMap(({ statements }) =>
      statements.map(({ document, section }) => [`/dokument/${document}/#${section}`, at] as const),
    ),
  );
  const found = new Map<string, readonly number[]>();
  for (const [url, at] of entries) {
    const own = found.get(url) ?? [];
    if (!own.includes(at)) found.set(url, [...own, at]);
  }
  return found;
}

/** One record per decision path: its steps are found as the sections they quote. */
export function processRecords(graph: Graph): SearchRecord[] {
  return processesOf(graph).map(({ url, organisation, title, summary, about, steps }, at) => {
    const statements = steps.flatMap((step) => step.statements);
    const publisher = graph.entities.get(organisation)?.name;
    return {
      kind: 'process' as const,
      url,
      title,
      trail: publisher === undefined ? [] : [publisher],
      text: summary ?? '',
      names: [],
      paths: [at],
      facets: { ...facetsOfIds(graph, about), topics: [], verbs: [] },
      ...(publisher !== undefined && { organisation: publisher }),
      ...(statements.every(({ draft }) => draft) && { status: 'Utkast' }),
    };
  });
}
