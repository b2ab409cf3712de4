import type { Span } from './types.ts';

const QUOTE_MARKS = /["”“„»«]/g;
const PARENTHESES = /[()[\]]/g;
/** A longer stretch between two marks is more likely a mark astray than one quotation. */
const LONGEST = 600;

/** Stretches between quotation marks; none when the marks do not pair. */
function quotations(text: string): Span[] {
  const marks = [...text.matchAll(QUOTE_MARKS)].map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  const spans: Span[] = [];
  for (let index = 0; index + 1 < marks.length; index += 2) {
    spans.push({ start: marks[index] ?? 0, end: (marks[index + 1] ?? 0) + 1 });
  }
  return spans;
}

/** Outermost stretches between parentheses. */
function parentheses(text: string): Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(PARENTHESES)) {
    if (mark === '(' || mark === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && open.length === 0) spans.push({ start, end: index + 1 });
    }
  }
  return spans;
}

/**
 * Tells of places in a text, asked in rising order, whether they lie in a quotation or parenthesis
 * that began within the sentence. A group that begins with the sentence holds sentences of its own.
 */
export function groupsOf(text: string): (place: number, sentenceStart: number) => boolean {
  const lists = [quotations(text), parentheses(text)].map((spans) =>
    spans.filter(({ start, end }) => end - start <= LONGEST),
  );
  const next = [0, 0];
  return (place, sentenceStart) =>
    lists.some((spans, list) => {
      let index = next[list] ?? 0;
      while ((spans[index]?.end ?? Infinity) <= place) index += 1;
      next[list] = index;
      const span = spans[index];
      return span !== undefined && span.start < place && span.start > sentenceStart;
    });
}
