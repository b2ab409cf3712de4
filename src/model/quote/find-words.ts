import { fold, unfold } from '../text/fold.ts';
import type { Section, Span, TextUnit } from '../text/types.ts';
import { indexOfWords, stretchParts } from './match.ts';

function within(text: string, words: string): Span | undefined {
  const folded = fold(text);
  const wanted = fold(words).text;
  const literal = indexOfWords(folded.text, wanted);
  if (literal >= 0) return unfold(folded, literal, literal + wanted.length);
  let start = -1;
  let end = 0;
  for (const part of stretchParts(wanted)) {
    const at = indexOfWords(folded.text, part, end);
    if (at < 0) return undefined;
    if (start < 0) start = at;
    end = at + part.length;
  }
  return start < 0 ? undefined : unfold(folded, start, end);
}

/**
 * Finds free words ("enligt den plan", "början … slut") in the given units of a section, which need not
 * be neighbours. Returns the first place, in offsets of the section's text.
 */
export function findWords(section: Section, units: readonly TextUnit[], words: string): Span | undefined {
  for (const unit of units) {
    const found = within(section.text.slice(unit.start, unit.end), words);
    if (found !== undefined) return { start: unit.start + found.start, end: unit.start + found.end };
  }
  return undefined;
}
