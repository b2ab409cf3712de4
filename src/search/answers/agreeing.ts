import type { AnswerCard } from '../response.ts';

/** So far down a section is hardly what the question was after, whatever its statements say. */
const PLACES = 10;

/**
 * Answers that search itself agrees with: rows are kept where their section is among the first results, and
 * cards where rows are left. What stands in no section, such as silence, is kept.
 * @param urls addresses of the results, best first; undefined for those that were not looked at
 */
export function agreeing(cards: readonly AnswerCard[], urls: readonly (string | undefined)[]): AnswerCard[] {
  const first = new Set(urls.slice(0, PLACES));
  return cards.flatMap((card) => {
    const rows = card.rows.filter(
      ({ quote, sectionUrl }) => quote === undefined || sectionUrl === undefined || first.has(sectionUrl),
    );
    return rows.length === 0 ? [] : [{ ...card, rows }];
  });
}
