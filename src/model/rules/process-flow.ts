import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { flowFaults } from '../processes/flow-faults.ts';
import { placeIn, type Rule } from './input.ts';

/** A way leads from its first steps to an end: no step in a dead end, in a ring without exit or by itself. */
export const processFlow: Rule = ({ corpus }) =>
  [...corpus.processes.values()].flatMap(({ file, data }) =>
    flowFaults(data).map(({ kind, index, ring }): Diagnostic => {
      const place = placeIn(corpus, file, ['steps', index]);
      const step = data.steps[index]?.id ?? '';
      if (kind === 'ring') return diagnostic('VAG002', place, { ring });
      return diagnostic(kind === 'dead-end' ? 'VAG001' : 'VAG003', place, { step });
    }),
  );
