import { fold, unfold } from '../text/fold.ts';
import type { Section, Span } from '../text/types.ts';
import { crossesSentence, notFound, notUnique } from './failures.ts';
import { foldedText, indexOfWords, placesOfWords, stretchParts, unitAt, unitsOf } from './match.ts';
import type { QuoteFailure, QuoteResult } from './types.ts';

/** As many places as a message lists, and as many as are looked through for a whole sentence. */
const MOST_LISTED = 5;
const MOST_PLACES = 1000;

type Stretch = { readonly span: Span } | { readonly failure: QuoteFailure };

/** The end of the stretch that starts with the first part: the other parts, each first after the last. */
function endOf(text: string, parts: readonly string[], start: number): number {
  let end = start + (parts[0]?.length ?? 0);
  for (const part of parts.slice(1)) {
    const at = indexOfWords(text, part, end);
    if (at < 0) return -1;
    end = at + part.length;
  }
  return end;
}

/** The one place where words are all of a sentence, item or row, when there is just one; else all places. */
function preferWhole(section: Section, places: readonly number[], length: number): readonly number[] {
  const whole = places.filter((place) => {
    const span = unfold(foldedText(section), place, place + length);
    const unit = unitAt(section, span.start);
    if (unit?.start !== span.start) return false;
    return /^[\s.:;,]*$/u.test(section.text.slice(span.end, unit.end));
  });
  return whole.length === 1 ? whole : places;
}

function findStretch(section: Section, stretch: string): Stretch {
  const folded = foldedText(section);
  const whole = fold(stretch).text;
  // Words that hold an ellipsis of the text's own are tried as they stand.
  const isLiteral = indexOfWords(folded.text, whole) >= 0;
  const parts = isLiteral ? [whole] : stretchParts(whole);
  const [first] = parts;
  const hasParts = parts.length > 1;
  const missing = (which: 'start' | 'end') => ({
    failure: notFound(section, stretch, hasParts ? which : 'whole'),
  });
  if (first === undefined) return missing('start');
  const all = placesOfWords(folded.text, first, MOST_PLACES);
  const places = all.length > 1 && !hasParts ? preferWhole(section, all, first.length) : all;
  const [start] = places;
  if (start === undefined) return missing('start');
  if (places.length > 1) {
    const spans = places.slice(0, MOST_LISTED).map((place) => unfold(folded, place, place + first.length));
    return { failure: notUnique(section, stretch, spans, parts) };
  }
  const end = endOf(folded.text, parts, start);
  if (end < 0) return missing('end');
  const span = unfold(folded, start, end);
  const unit = unitAt(section, span.start);
  if (unit === undefined || span.end > unit.end) {
    return { failure: crossesSentence(section, stretch, span) };
  }
  return { span };
}

/**
 * Finds the words of a quote in a section. Each stretch is either the words themselves or
 * "början … slut"; its beginning stands once in the section (or is once all of a sentence, item or row),
 * its end is the first after that, and it stays within one sentence, item or row. White space, quotation
 * marks, apostrophes and dashes compare as equal; case does not.
 */
export function findQuote(section: Section, quote: readonly string[]): QuoteResult {
  const spans: Span[] = [];
  for (const stretch of quote) {
    const found = findStretch(section, stretch);
    if ('failure' in found) return { ok: false, failure: found.failure };
    spans.push(found.span);
  }
  const units = new Set(spans.flatMap((span) => unitsOf(section, span).map(({ id }) => id)));
  return { ok: true, spans, units: [...units] };
}
