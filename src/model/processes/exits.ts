import type { ProcessData } from '../schema/process.ts';
import type { Exit } from './types.ts';

/** The step after this one in the same track; undefined for the last. */
const nextInTrack = (data: ProcessData, index: number): string | undefined =>
  data.steps.slice(index + 1).find(({ track }) => track === data.steps[index]?.track)?.id;

/**
 * Where the way goes from a step: to what it names, else to the next step of its track. A step that ends
 * the way, and the last of a track, have nowhere to go unless they name it.
 */
export function exitsOf(data: ProcessData, index: number): readonly Exit[] {
  const step = data.steps[index];
  if (step === undefined) return [];
  const { then, outcome, otherwise, decision, end } = step;
  const next = end === true ? undefined : nextInTrack(data, index);
  const onward = then ?? (next === undefined ? [] : [next]);
  const words = outcome ?? (decision === undefined ? undefined : 'ja');
  return [
    ...onward.map((to): Exit => ({ to, ...(words !== undefined && { words }) })),
    ...(otherwise === undefined ? [] : [{ to: otherwise, words: decision === undefined ? 'annars' : 'nej' }]),
  ];
}
