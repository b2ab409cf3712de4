import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';

/** Ids that editors give statements are unique within an edition. */
export const takenIds: Rule = ({ corpus, expansions }) =>
  [...expansions.values()].flatMap(({ problems }) =>
    problems.flatMap((problem) =>
      problem.code === 'id-taken'
        ? [diagnostic('IDN001', placeIn(corpus, problem.file, problem.path), { id: problem.id })]
        : [],
    ),
  );
