import type { Section, Span } from '../text/types.ts';

/** The words of a quote as the text has them; several stretches are joined by " … ". */
export function quoteText(section: Section, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => section.text.slice(start, end)).join(' … ');
}
