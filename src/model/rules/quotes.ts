import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { QuoteFailure } from '../quote/types.ts';
import { isReadInPart, placeIn, type Rule } from './input.ts';

const inYaml = (quote: string): string =>
  /[:#"]\s|^[-?&*!|>@`%"'[{]/.test(`${quote} `) ? `'${quote}'` : quote;

function wordFailure(failure: QuoteFailure, place: Parameters<typeof diagnostic>[1]): Diagnostic {
  switch (failure.code) {
    case 'not-found': {
      const { stretch, missing, nearest } = failure;
      return diagnostic('CIT001', place, {
        stretch,
        missing,
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
      if (problem.code === 'quote') return [wordFailure(problem.failure, place)];
      if (problem.code === 'no-items') return [diagnostic('CIT005', place, { quote: problem.quote })];
      // The actor may be what was left out.
      if (problem.code !== 'no-actor') return [];
      const isOpen = ['about', 'actor', problem.section].some((key) => isReadInPart(input, id, key));
      return isOpen ? [] : [diagnostic('CIT006', place, { quote: problem.quote })];
    }),
  );
};
