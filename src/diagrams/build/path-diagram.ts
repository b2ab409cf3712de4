import type { Graph } from '../../model/graph/types.ts';
import { stepElementId } from '../../model/processes/step-id.ts';
import type { Process, Step } from '../../model/processes/types.ts';
import { citationOf } from '../../model/views/citation.ts';
import { pathView, type PathAct, type PathStep } from '../../model/views/path-view.ts';
import { phraseText, UNSAID } from '../../model/views/phrase.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import type { Diagram, DiagramEdge, DiagramNode } from '../diagram.ts';
import { pathDescription } from './path-description.ts';
import { shortened } from './shortened.ts';

const LONGEST_LABEL = 240;
const LABEL_WIDTH = 32;
const ORDER_UNSAID = 'ordningen anges inte';

/** "Verksamhetschef (kan): beslutar om införande"; who is not said stands there as not said. */
function actLabel({ who, whoUnsaid, strength, act, actSaysWho, actSaysStrength }: PathAct): string {
  const mark = actSaysStrength || strength.modality === 'indicative' ? '' : ` (${strength.word})`;
  if (actSaysWho && mark === '') return upperFirst(phraseText(act));
  return `${whoUnsaid ? `Vem ${UNSAID}` : phraseText(who)}${mark}: ${phraseText(act)}`;
}

/** Whole, since the picture also stands on a page of its own. */
const placeOf = (page: string, step: string): string => `${page}#${stepElementId(step)}`;

function stepNode(step: PathStep, page: string): DiagramNode {
  // Whoever is named is told first; a step is nobody's only where the text names no one at all.
  const first = step.acts.find(({ whoUnsaid }) => !whoUnsaid) ?? step.acts[0];
  const said = first ? phraseText(first.act) : '';
  const others = step.acts.filter((one) => one !== first && !said.includes(phraseText(one.act)));
  const more = others.length > 0 ? ` (och ${others.length} till)` : '';
  return {
    key: step.id,
    kind: first?.whoUnsaid ? 'unstated' : 'group',
    label: `${step.number}. ${first ? shortened(actLabel(first), LONGEST_LABEL) : ''}${more}`,
    url: placeOf(page, step.id),
    short: `Steg ${step.number}`,
    ...(step.reading !== undefined && { read: true as const }),
  };
}

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
  const own = step.statements.map((statement) => citationOf(graph, statement));
  const from = step.question === undefined ? step.id : questionKey(step.id);
  const toQuestion: DiagramEdge = { from: step.id, to: from, label: 'frågan är', quiet: true, facts: own };
  const exits = step.exits.map(({ to, words }): DiagramEdge => {
    const target = steps.get(to);
    const unordered = target?.orderUnstated === true;
    const facts = (target?.statements ?? []).map((statement) => citationOf(graph, statement));
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
