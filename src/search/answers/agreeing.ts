import type { AnswerCard } from '../response.ts';

/** So far down a section is hardly what the question was after, whatever its statements say. */
const PLACES = 10;
/** One of the sections that an answer is quoted from is as high as this. */
const BEST = 3;
/** A question of so many words tells of much besides what it asks: the very first result must agree, and silence is none. */
const MANY_WORDS = 10;

/**
 * Answers that search itself agrees with: rows are kept where their section is among the first results, and
 * cards where rows are left, one of them from the very first. What stands in no section, such as silence, is kept
 * where the question is short.
 * @param urls addresses of the results, best first; undefined for those that were not looked at
 * @param length number of words in the question
 */
export function agreeing(
  cards: readonly AnswerCard[],
  urls: readonly (string | undefined)[],
  length: number,
): AnswerCard[] {
  const among = (count: number) => {
    const first = new Set(urls.slice(0, count));
    return ({ quote, sectionUrl }: AnswerCard['rows'][number]): boolean =>
      quote === undefined || sectionUrl === undefined || first.has(sectionUrl);
  };
  return cards.flatMap((card) => {
    const rows = card.rows.filter(among(PLACES));
    const isLong = length >= MANY_WORDS;
    const agrees = among(isLong ? 1 : BEST);
    return rows.some((row) => agrees(row) && !(isLong && row.quote === undefined)) ? [{ ...card, rows }] : [];
  });
}
