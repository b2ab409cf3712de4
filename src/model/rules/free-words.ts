import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';

const SAME_SENTENCE = ['if', 'according-to'];

/** Conditions and other words of a statement stand in its sentence, or in its section. */
export const freeWords: Rule = ({ corpus, expansions }) =>
  [...expansions.values()].flatMap(({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.code !== 'words-not-found') return [];
      const { field, words, file, path } = problem;
      const sameSentence = SAME_SENTENCE.includes(field);
      return [diagnostic('CIT004', placeIn(corpus, file, path), { field, words, sameSentence })];
    }),
  );
