import type { Section, Span } from '../text/types.ts';
import { fold, unfold } from '../text/fold.ts';
import { indexOfWords, unitAt, unitsOf } from './match.ts';
import { nearestTo } from './nearest.ts';
import { quoteFor } from './suggest.ts';
import type { QuoteFailure, QuotePlace } from './types.ts';

function placeAt(section: Section, span: Span): QuotePlace | undefined {
  const unit = unitAt(section, span.start);
  if (unit === undefined) return undefined;
  const quote = quoteFor(section, span);
  return { text: unit.text, position: unit.position, ...(quote !== undefined && { quote }) };
}

/** Words that do not stand in the section, with the sentence most like them. */
export function notFound(
  section: Section,
  stretch: string,
  missing: 'whole' | 'start' | 'end',
): QuoteFailure {
  const near = nearestTo(section, stretch);
  const nearest = near && placeAt(section, near.span);
  return { code: 'not-found', stretch, missing, ...(nearest && { nearest }) };
}

/** A beginning that stands in several places, each with a quote that means it alone. */
export function notUnique(
  section: Section,
  stretch: string,
  starts: readonly Span[],
  parts: readonly string[],
): QuoteFailure {
  const [, ...rest] = parts;
  const places = starts.flatMap((start): QuotePlace[] => {
    const unit = unitAt(section, start.start);
    if (unit === undefined) return [];
    let end = start.end;
    for (const part of rest) {
      const folded = fold(section.text.slice(end, unit.end));
      const at = indexOfWords(folded.text, part);
      // The stretch may end in another sentence; then the beginning alone is what can be extended.
      if (at < 0) break;
      end += unfold(folded, at, at + part.length).end;
    }
    const place = placeAt(section, { start: start.start, end });
    return place === undefined ? [] : [place];
  });
  return { code: 'not-unique', stretch, places };
}

/** A stretch over the end of a sentence, with the stretches to write instead. */
export function crossesSentence(section: Section, stretch: string, span: Span): QuoteFailure {
  const stretches = unitsOf(section, span).flatMap((unit) => {
    const start = Math.max(unit.start, span.start);
    const end = Math.min(unit.end, span.end);
    return quoteFor(section, { start, end }) ?? [];
  });
  return { code: 'crosses-sentence', stretch, stretches };
}
