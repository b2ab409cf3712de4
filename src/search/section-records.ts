import type { EditionEntry } from '../model/corpus/types.ts';
import type { Fact, Graph } from '../model/graph/types.ts';
import { sectionTitle } from '../model/views/citation.ts';
import { groupedBy } from '../model/views/collate.ts';
import { stateLabel } from '../model/views/status-label.ts';
import { upperFirst } from '../model/views/swedish.ts';
import { facetsOf } from './facets.ts';
import type { SearchRecord } from './record.ts';

/** A document on more groups than this is about none of them in each of its sections. */
const MOST_ABOUT = 2;

/** Level of the groups a document is about, where they share one. */
function levelOf(graph: Graph, edition: EditionEntry): string | undefined {
  const levels = new Set(edition.data.about.map((id) => graph.entities.get(id)?.level));
  const [level] = levels;
  return levels.size === 1 ? level : graph.entities.get(edition.organisation)?.level;
}

function recordsOf(graph: Graph, edition: EditionEntry, facts: ReadonlyMap<string, Fact[]>): SearchRecord[] {
  const organisation = graph.entities.get(edition.organisation)?.name;
  const level = graph.corpus.levels.find(({ id }) => id === levelOf(graph, edition))?.name;
  const { title, shortTitle, summary, about } = edition.data;
  const url = `/dokument/${edition.document}/`;
  const shared = {
    status: upperFirst(stateLabel(edition.data, graph.asOf)),
    ...(organisation !== undefined && { organisation }),
    ...(level !== undefined && { level }),
  };
  const whole: SearchRecord = {
    ...shared,
    kind: 'document',
    url,
    title,
    trail: organisation === undefined ? [] : [organisation],
    text: summary,
    names: shortTitle === undefined ? [] : [shortTitle],
    place: { document: title, url },
    facets: { ...facetsOf(graph, [], about), topics: [], verbs: [] },
  };
  const sections = edition.text.sections
    .filter(({ text }) => text.trim() !== '')
    .map((section): SearchRecord => ({
      ...shared,
      kind: 'section',
      url: `${url}#${section.id}`,
      title: section.id === 'ingress' ? title : sectionTitle(section),
      trail: [...(organisation === undefined ? [] : [organisation]), title],
      text: section.text,
      names: [],
      place: { document: title, url, heading: sectionTitle(section) },
      facets: facetsOf(graph, facts.get(section.id) ?? [], about.length <= MOST_ABOUT ? about : []),
    }));
  return [whole, ...sections];
}

/** One record per section that has text of its own, and one for a document's summary. */
export function sectionRecords(graph: Graph): SearchRecord[] {
  const byDocument = groupedBy(graph.facts, ({ statement }) => statement.document);
  return [...graph.shown.values()].flatMap((edition) =>
    recordsOf(
      graph,
      edition,
      groupedBy(byDocument.get(edition.document) ?? [], ({ statement }) => statement.section),
    ),
  );
}
