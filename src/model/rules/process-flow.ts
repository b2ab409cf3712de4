import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { flowFaults } from '../processes/flow-faults.ts';
import { placeIn, type Rule } from './input.ts';

/** A way leads from its first steps to an end: no step in a dead end, in a ring without exit or by itself. */
export const processFlow: Rule = ({ corpus }) =>
  [...corpus.processes.values()].flatMap(({ file, data }) => {
    const ids = data.steps.map(({ id }) => id);
    const named = data.steps.flatMap(({ then = [], otherwise = [] }) => [...then, ...[otherwise].flat()]);
    // A misspelt id is told where it stands; the step that it means is not one more fault.
    const isMisspelt = named.some((id) => !ids.includes(id));
    return flowFaults(data).flatMap(({ kind, index, ring }): Diagnostic[] => {
      const place = placeIn(corpus, file, ['steps', index]);
      const step = ids[index] ?? '';
      if (kind === 'ring') return [diagnostic('VAG002', place, { ring })];
      if (kind === 'unreached') return isMisspelt ? [] : [diagnostic('VAG003', place, { step })];
      return [diagnostic('VAG001', place, { step })];
    });
  });
