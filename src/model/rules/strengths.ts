import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { StrengthFault } from '../statements/problems.ts';
import { STRENGTHS } from '../views/strength-words.ts';
import { placeIn, type Rule } from './input.ts';

const CODES = {
  'ambiguous-maste-inte': 'STY001',
  'ambiguous-far': 'STY002',
  'modal-before-quote': 'STY003',
  'two-modals': 'STY004',
  'no-words-for-language': 'STY006',
} as const satisfies Record<StrengthFault, string>;

/** A strength as it is written in the file, with the word that pages show: "shall (ska)". */
function inSwedish(modality: string): string {
  const words = Object.entries(STRENGTHS).find(([key]) => key === modality)?.[1];
  return words === undefined ? modality : `${modality} (${words.word})`;
}

/** The strength of every statement can be read from its words, or is written with a reading. */
export const strengths: Rule = ({ corpus, expansions }) =>
  [...expansions.values()].flatMap(({ problems }) =>
    problems.flatMap((problem) => {
      const place = placeIn(corpus, problem.file, problem.path);
      if (problem.code === 'strength')
        return [diagnostic(CODES[problem.fault], place, { quote: problem.quote })];
      if (problem.code !== 'modality-without-reading') return [];
      const { quote, written, read } = problem;
      return [diagnostic('STY005', place, { quote, written: inSwedish(written), read: inSwedish(read) })];
    }),
  );
