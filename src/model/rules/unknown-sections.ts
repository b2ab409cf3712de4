import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeIn, type Rule } from './input.ts';

/** Statements must stand under the id of a heading of the text. */
export const unknownSections: Rule = ({ corpus, expansions }) =>
  [...expansions.values()].flatMap(({ problems }) =>
    problems.flatMap((problem) =>
      problem.code === 'unknown-section'
        ? [
            diagnostic('REF009', placeIn(corpus, problem.file, problem.path), {
              id: problem.section,
              known: problem.known,
            }),
          ]
        : [],
    ),
  );
