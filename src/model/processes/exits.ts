import type { ProcessData } from '../schema/process.ts';
import type { Exit } from './types.ts';

type StepData = ProcessData['steps'][number];

/** The step after this one in the same track; undefined for the last. */
const nextInTrack = (data: ProcessData, index: number): string | undefined =>
  data.steps.slice(index + 1).find(({ track }) => track === data.steps[index]?.track)?.id;

function written({ then = [], outcome, otherwise, decision }: StepData): Exit[] {
  const words = outcome ?? (decision === undefined ? undefined : 'ja');
  return [
    ...then.map((to): Exit => ({ to, ...(words !== undefined && { words }) })),
    ...(otherwise === undefined ? [] : [{ to: otherwise, words: decision === undefined ? 'annars' : 'nej' }]),
  ];
}

/**
 * Where the way goes from a step: to what it names, else to the next step of its track. A step that ends
 * the way, and the last of a track, have nowhere to go unless they name it.
 */
export function exitsOf(data: ProcessData, index: number): readonly Exit[] {
  const step = data.steps[index];
  if (step === undefined) return [];
  const named = written(step);
  if (step.end === true || step.then !== undefined) return named;
  const next = nextInTrack(data, index);
  const words = step.outcome ?? (step.decision === undefined ? undefined : 'ja');
  return next === undefined ? named : [{ to: next, ...(words !== undefined && { words }) }, ...named];
}
