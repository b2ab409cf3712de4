import type { ProcessData } from '../schema/process.ts';
import { exitsOf } from './exits.ts';

/** What is wrong with a choice of ways: no question, one answer only, or both answers leading to one step. */
export interface ForkFault {
  readonly kind: 'no-question' | 'one-answer' | 'same-step';
  /** Index of the step in the file. */
  readonly index: number;
}

/** Faults in the choices of a process: a question has two answers, and two ways need a question. */
export function forkFaults(data: ProcessData): ForkFault[] {
  return data.steps.flatMap(({ decision, outcome, otherwise, end }, index): ForkFault[] => {
    if (otherwise === undefined)
      return decision !== undefined && end !== true ? [{ kind: 'one-answer', index }] : [];
    if (decision === undefined && outcome === undefined) return [{ kind: 'no-question', index }];
    const leads = exitsOf(data, index).filter(({ to }) => to === otherwise);
    return leads.length > 1 ? [{ kind: 'same-step', index }] : [];
  });
}
