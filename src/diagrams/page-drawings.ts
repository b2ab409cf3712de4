import type { Entity, Graph } from '../model/graph/types.ts';
import type { Process } from '../model/processes/types.ts';
import { MOST_COLUMNS, type ComparableKind } from '../model/views/compare-kinds.ts';
import { comparisonPair } from './build/comparison-pair.ts';
import { egoDiagram } from './build/ego-diagram.ts';
import { levelsChart } from './build/levels-chart.ts';
import { organisationChart } from './build/organisation-chart.ts';
import { pathDiagram } from './build/path-diagram.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { drawingOfSequence } from './sequence/sequence-drawing.ts';
import { sequenceOf } from './sequence/sequence-of.ts';

/** The charts of an organisation's page: those that content asks for there, and how its texts tie levels. */
export function organisationDrawings(graph: Graph, organisation: string): Drawing[] {
  const asked = [...graph.corpus.charts.values()]
    .filter(({ data }) => data.organisation === organisation)
    .map((chart) => drawingOf(organisationChart(graph, chart)));
  const levels = levelsChart(graph, organisation);
  return [...asked, ...(levels === undefined ? [] : [drawingOf(levels)])];
}

/** The chart of the page with all organisations: how texts tie the levels. */
export function levelsDrawings(graph: Graph): Drawing[] {
  const levels = levelsChart(graph);
  return levels === undefined ? [] : [drawingOf(levels)];
}

/** The chart of a page where two groups of a kind stand side by side. */
export function pairDrawings(
  graph: Graph,
  kind: ComparableKind,
  groups: readonly [Entity, Entity],
  page: string,
): Drawing[] {
  const diagram = comparisonPair(graph, kind, groups, page);
  return diagram === undefined ? [] : [drawingOf(diagram)];
}

/** The charts of a kind's page with all its groups side by side: the first with each of the others. */
export function kindDrawings(graph: Graph, kind: ComparableKind): Drawing[] {
  const [first, ...others] = kind.groups;
  if (first === undefined || kind.groups.length > MOST_COLUMNS) return [];
  return others.flatMap((other) => pairDrawings(graph, kind, [first, other], kind.url));
}

/** The chart of a group's page; none where the texts tie the group to nobody that could be drawn. */
export function groupDrawings(graph: Graph, group: string): Drawing[] {
  const diagram = egoDiagram(graph, group);
  return diagram.edges.length === 0 ? [] : [drawingOf(diagram)];
}

/** The charts of a decision path's page: its steps, and who turns to whom where that can be told in order. */
export function processDrawings(graph: Graph, process: Process): Drawing[] {
  if (process.steps.length === 0) return [];
  const sequence = sequenceOf(graph, process);
  return [
    drawingOf(pathDiagram(graph, process)),
    ...(sequence === undefined ? [] : [drawingOfSequence(sequence)]),
  ];
}
