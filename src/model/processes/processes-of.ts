import type { Entry } from '../corpus/types.ts';
import type { Graph, Statement } from '../graph/types.ts';
import type { ProcessData } from '../schema/process.ts';
import { exitsOf } from './exits.ts';
import { linkedStatements } from '../statements/linked-statements.ts';
import type { Process, Step } from './types.ts';

/** The site's address of a process. */
export const processUrl = (id: string): string => `/beslutsvagar/${id}/`;

const organisationOf = (id: string): string => id.split('/')[0] ?? '';

type Find = ReturnType<typeof linkedStatements<Statement>>;

function stepOf(find: Find, { id: process, data }: Entry<ProcessData>, index: number): Step[] {
  const step = data.steps[index];
  if (step === undefined) return [];
  const statements = [step.says].flat().flatMap((written) => find(process, written) ?? []);
  if (statements.length === 0) return [];
  return [
    {
      id: step.id,
      track: step.track,
      statements,
      ...(step.decision !== undefined && { question: step.decision }),
      exits: exitsOf(data, index),
      orderUnstated: step.order === 'unstated',
      ...(step.reading !== undefined && { reading: step.reading }),
      end: step.end === true,
    },
  ];
}

const resolved = new WeakMap<Graph, readonly Process[]>();

/**
 * All processes of the content, their steps resolved against the editions that are shown. A step whose
 * statement is not there is left out, and so are ways to it; the check reports it.
 */
export function processesOf(graph: Graph): readonly Process[] {
  const known = resolved.get(graph) ?? resolve(graph);
  resolved.set(graph, known);
  return known;
}

function resolve(graph: Graph): readonly Process[] {
  const shown = new Set([...graph.shown.values()].map(({ id }) => id));
  const isShown = ({ edition }: Statement): boolean => shown.has(edition);
  const find = linkedStatements([
    ...graph.statements.filter((one) => !isShown(one)),
    ...graph.statements.filter(isShown),
  ]);
  return [...graph.corpus.processes.values()].map((entry): Process => {
    const { id, data } = entry;
    const steps = data.steps.flatMap((_, index) => stepOf(find, entry, index));
    const known = new Set(steps.map((step) => step.id));
    return {
      id,
      url: processUrl(id),
      organisation: organisationOf(id),
      title: data.title,
      ...(data.summary !== undefined && { summary: data.summary }),
      tracks: data.tracks,
      steps: steps.map((step) => ({ ...step, exits: step.exits.filter(({ to }) => known.has(to)) })),
      about: data.about ?? [],
    };
  });
}
