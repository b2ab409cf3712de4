import type { Graph } from '../../model/graph/types.ts';
import { stepElementId } from '../../model/processes/step-id.ts';
import type { Process, Step } from '../../model/processes/types.ts';
import { citationOf } from '../../model/views/citation.ts';
import { pathView, type PathStep } from '../../model/views/path-view.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { Diagram, DiagramEdge, DiagramNode } from '../diagram.ts';
import { pathDescription } from './path-description.ts';
import { stepBox } from './step-box.ts';

const LABEL_WIDTH = 32;
const ORDER_UNSAID = 'ordningen anges inte';

/** Whole, since the picture also stands on a page of its own. */
const placeOf = (page: string, step: string): string => `${page}#${stepElementId(step)}`;

const stepNode = (step: PathStep, page: string): DiagramNode => ({
  key: step.id,
  ...stepBox(step),
  url: placeOf(page, step.id),
  short: `Steg ${step.number}`,
});

const questionKey = (id: string): string => `${id}?`;

function questionNode({ id, question }: Step, page: string): DiagramNode[] {
  if (question === undefined) return [];
  return [
    {
      key: questionKey(id),
      kind: 'question',
      label: `${upperFirst(question)}?`,
      url: placeOf(page, id),
    },
  ];
}

/** Lines from a step, or from its question. Where no text gives the order there is no arrow, unless a condition leads there. */
function stepEdges(graph: Graph, step: Step, steps: ReadonlyMap<string, Step>): DiagramEdge[] {
  const begins = ![...steps.values()].some(({ exits }) => exits.some(({ to }) => to === step.id));
  const own = step.statements.map((statement) => citationOf(graph, statement));
  const from = step.question === undefined ? step.id : questionKey(step.id);
  const toQuestion: DiagramEdge = { from: step.id, to: from, label: 'frågan är', quiet: true, facts: own };
  const exits = step.exits.map(({ to, words }): DiagramEdge => {
    const target = steps.get(to);
    const unordered = target?.orderUnstated === true;
    const there = (target?.statements ?? []).map((statement) => citationOf(graph, statement));
    // Where nothing leads to a step, its own source stands with where it leads.
    const facts = begins && step.question === undefined ? [...own, ...there] : there;
    return {
      from,
      to,
      label: words ?? (unordered ? ORDER_UNSAID : 'sedan'),
      ...(unordered && words === undefined && { unordered }),
      ...(words === undefined && { quiet: true }),
      ...(target?.statements.every(({ draft }) => draft) && { draft: true }),
      facts,
    };
  });
  return step.question === undefined ? exits : [toQuestion, ...exits];
}

/** The picture of a decision path: steps in lanes by track, questions as diamonds, gaps as gaps. */
export function pathDiagram(graph: Graph, process: Process): Diagram {
  const view = pathView(graph, process);
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const shown = view.tracks.flatMap((track) => track.steps);
  const ofTrack = (track: string): string[] =>
    process.steps
      .filter((step) => step.track === track)
      .flatMap(({ id, question }) => [id, ...(question === undefined ? [] : [questionKey(id)])]);
  return {
    id: `beslutsvag/${process.id}`,
    title: process.title,
    description: pathDescription(view),
    direction: 'TB',
    labelWidth: LABEL_WIDTH,
    nodes: process.steps.flatMap((step) => [
      ...shown.filter(({ id }) => id === step.id).map((one) => stepNode(one, process.url)),
      ...questionNode(step, process.url),
    ]),
    edges: process.steps.flatMap((step) => stepEdges(graph, step, steps)),
    ...(view.tracks.length > 1 && {
      clusters: view.tracks.map(({ id, name }) => ({ label: name, nodes: ofTrack(id) })),
    }),
  };
}
