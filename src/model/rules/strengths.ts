import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { StrengthFault } from '../statements/problems.ts';
import { placeIn, type Rule } from './input.ts';

const CODES = {
  'ambiguous-maste-inte': 'STY001',
  'ambiguous-far': 'STY002',
  'modal-before-quote': 'STY003',
  'two-modals': 'STY004',
} as const satisfies Record<StrengthFault, string>;

/** The strength of every statement can be read from its words, or is written with a reading. */
export const strengths: Rule = ({ corpus, expansions }) =>
  [...expansions.values()].flatMap(({ problems }) =>
    problems.flatMap((problem) => {
      const place = placeIn(corpus, problem.file, problem.path);
      if (problem.code === 'strength')
        return [diagnostic(CODES[problem.fault], place, { quote: problem.quote })];
      return problem.code === 'modality-without-reading' ? [diagnostic('STY005', place, problem)] : [];
    }),
  );
