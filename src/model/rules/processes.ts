import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath } from '../statements/problems.ts';
import { placeIn, type Rule } from './input.ts';

/** Steps and tracks that a process's steps point at must stand in the same file. */
export const processes: Rule = ({ corpus }) =>
  [...corpus.processes.values()].flatMap(({ file, data }) => {
    const steps = data.steps.map(({ id }) => id);
    const tracks = data.tracks.map(({ id }) => id);
    const check = (what: 'steg' | 'spår', id: string | undefined, path: KeyPath): Diagnostic[] => {
      const known = what === 'steg' ? steps : tracks;
      if (id === undefined || known.includes(id)) return [];
      return [diagnostic('REF011', placeIn(corpus, file, path), { what, id, known })];
    };
    return data.steps.flatMap((step, index) => [
      ...check('spår', step.track, ['steps', index, 'track']),
      ...(step.then ?? []).flatMap((id, at) => check('steg', id, ['steps', index, 'then', at])),
      ...check('steg', step.otherwise, ['steps', index, 'otherwise']),
    ]);
  });
