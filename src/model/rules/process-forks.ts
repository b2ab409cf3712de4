import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { forkFaults } from '../processes/fork-faults.ts';
import { placeIn, type Rule } from './input.ts';

/** A choice of ways has a question and two answers, and every track has a step. */
export const processForks: Rule = ({ corpus }) =>
  [...corpus.processes.values()].flatMap(({ file, data }) => [
    ...forkFaults(data).map(({ kind, index }): Diagnostic => {
      const key = kind === 'one-answer' ? 'decision' : 'otherwise';
      const step = data.steps[index]?.id ?? '';
      return diagnostic('VAG005', placeIn(corpus, file, ['steps', index, key]), { step, kind });
    }),
    ...data.tracks.flatMap(({ id }, index): Diagnostic[] => {
      if (data.steps.some(({ track }) => track === id)) return [];
      return [diagnostic('VAG006', placeIn(corpus, file, ['tracks', index]), { track: id })];
    }),
  ]);
