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

/** What stands before the words: "Verksamhetschef (kan)"; who is not said stands there as not said. */
function beforeWords({ who, whoUnsaid, strength, actSaysWho, actSaysStrength }: PathAct): string {
  const mark = actSaysStrength || strength.modality === 'indicative' ? '' : ` (${strength.word})`;
  if (actSaysWho && mark === '') return '';
  return `${whoUnsaid ? `Vem ${UNSAID}` : phraseText(who)}${mark}`;
}

/** Whole, since the picture also stands on a page of its own. */
const placeOf = (page: string, step: string): string => `${page}#${stepElementId(step)}`;

function stepNode(step: PathStep, page: string): DiagramNode {
  // Whoever is named is told first; a step is nobody's only where the text names no one at all.
  const first = step.acts.find(({ whoUnsaid }) => !whoUnsaid) ?? step.acts[0];
  const words = first ? phraseText(first.act) : '';
  const others = step.acts.filter((one) => one !== first);
  const untold = others.filter(({ act }) => !words.includes(phraseText(act)));
  const more = untold.length > 0 ? ` (och ${untold.length} till)` : '';
  // Words that hold what several do begin with what one of them does: nobody is put before them.
  const before = first === undefined || untold.length < others.length ? '' : beforeWords(first);
  const said = before === '' ? upperFirst(words) : `${before}: ${words}`;
  const mayEnd = step.end && step.exits.length > 0 ? ' (vägen kan sluta här)' : '';
  // Who stands before the words may be our reading of them.
  const read =
    step.reading !== undefined || (before !== '' && !first?.whoUnsaid && first?.readings.length !== 0);
  return {
    key: step.id,
    kind: first?.whoUnsaid ? 'unstated' : 'group',
    label: `${step.number}. ${shortened(said, LONGEST_LABEL)}${more}${mayEnd}`,
    url: placeOf(page, step.id),
    short: `Steg ${step.number}`,
    ...(read && { read: true as const }),
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
