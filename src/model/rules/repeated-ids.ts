import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { KeyPath } from '../statements/problems.ts';
import { placeIn, type Rule } from './input.ts';

/** Levels, and the tracks and steps of a process, have ids of their own. */
export const repeatedIds: Rule = ({ corpus }) => {
  const check = (file: string, all: readonly { readonly id: string }[], path: KeyPath): Diagnostic[] =>
    all.flatMap(({ id }, index) => {
      if (all.findIndex((one) => one.id === id) === index) return [];
      return [diagnostic('IDN003', placeIn(corpus, file, [...path, index, 'id']), { id })];
    });
  return [
    ...check('levels.yaml', corpus.levels, []),
    ...[...corpus.processes.values()].flatMap(({ file, data }) => [
      ...check(file, data.tracks, ['tracks']),
      ...check(file, data.steps, ['steps']),
    ]),
  ];
};
