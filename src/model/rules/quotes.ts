import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { findQuote } from '../quote/find-quote.ts';
import type { QuoteFailure } from '../quote/types.ts';
import { isReadInPart, placeIn, type Rule, type RuleInput } from './input.ts';

/** The section of the same text in which words stand after all. */
type Elsewhere = (stretch: string) => string | undefined;

const inYaml = (quote: string): string =>
  /[:#"]\s|^[-?&*!|>@`%"'[{]/.test(`${quote} `) ? `'${quote}'` : quote;

/** The other section in which the words of a stretch stand; undefined when they stand in none or several. */
function otherSection({ corpus }: RuleInput, file: string, own: string, stretch: string): string | undefined {
  const edition = [...corpus.editions.values()].find(({ says }) => says?.file === file);
  const others = (edition?.text.sections ?? []).filter(({ id }) => id !== own);
  const [only, second] = others.filter((section) => findQuote(section, [stretch]).ok);
  return second === undefined ? only?.id : undefined;
}

function wordFailure(failure: QuoteFailure, place: Place, elsewhere: Elsewhere): Diagnostic {
  switch (failure.code) {
    case 'not-found': {
      const { stretch, missing, nearest } = failure;
      const section = elsewhere(stretch);
      return diagnostic('CIT001', place, {
        stretch,
        missing,
        ...(section !== undefined && { elsewhere: section }),
        ...(nearest !== undefined && { sentence: nearest.text }),
        ...(nearest?.quote !== undefined && { paste: inYaml(nearest.quote) }),
      });
    }
    case 'not-unique': {
      const choices = failure.places.flatMap(({ quote }) => (quote === undefined ? [] : [inYaml(quote)]));
      return diagnostic('CIT002', place, { stretch: failure.stretch, choices });
    }
    case 'crosses-sentence':
      return diagnostic('CIT003', place, failure);
  }
}

/** The words of every quote stand in their section, once, within a sentence. */
export const quotes: Rule = (input) => {
  const { corpus, expansions } = input;
  return [...expansions].flatMap(([id, { problems }]) =>
    problems.flatMap((problem) => {
      const place = placeIn(corpus, problem.file, problem.path);
      if (problem.code === 'quote') {
        const { file, section, failure } = problem;
        return [wordFailure(failure, place, (stretch) => otherSection(input, file, section, stretch))];
      }
      if (problem.code === 'no-items') return [diagnostic('CIT005', place, { quote: problem.quote })];
      // The actor may be what was left out.
      if (problem.code !== 'no-actor') return [];
      const isOpen = ['about', 'actor', problem.section].some((key) => isReadInPart(input, id, key));
      return isOpen ? [] : [diagnostic('CIT006', place, { quote: problem.quote })];
    }),
  );
};
