import type { EditionEntry } from '../model/corpus/types.ts';
import type { Graph } from '../model/graph/types.ts';
import { sectionTitle } from '../model/views/citation.ts';
import { stateLabel } from '../model/views/status-label.ts';
import type { SearchRecord } from './record.ts';

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Level of the groups a document is about, where they share one. */
function levelOf(graph: Graph, edition: EditionEntry): string | undefined {
  const levels = new Set(edition.data.about.map((id) => graph.entities.get(id)?.level));
  const [level] = levels;
  return levels.size === 1 ? level : graph.entities.get(edition.organisation)?.level;
}

/** One record per section that has text of its own, and one for a document's summary. */
export function sectionRecords(graph: Graph): SearchRecord[] {
  return [...graph.shown.values()].flatMap((edition) => {
    const organisation = graph.entities.get(edition.organisation)?.name;
    const level = graph.corpus.levels.find(({ id }) => id === levelOf(graph, edition))?.name;
    const shared = {
      kind: 'section' as const,
      status: upperFirst(stateLabel(edition.data, graph.asOf)),
      ...(organisation !== undefined && { organisation }),
      ...(level !== undefined && { level }),
    };
    const page = `/dokument/${edition.document}/`;
    const title = edition.data.title;
    const summary: SearchRecord = {
      ...shared,
      url: page,
      title,
      trail: organisation === undefined ? [] : [organisation],
      text: edition.data.summary,
      names: edition.data.shortTitle === undefined ? [] : [edition.data.shortTitle],
    };
    const sections = edition.text.sections
      .filter(({ text }) => text.trim() !== '')
      .map((section): SearchRecord => ({
        ...shared,
        url: `${page}#${section.id}`,
        title: section.id === 'ingress' ? title : sectionTitle(section),
        trail: [...(organisation === undefined ? [] : [organisation]), title],
        text: section.text,
        names: [],
      }));
    return [summary, ...sections];
  });
}
