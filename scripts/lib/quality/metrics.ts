import type { AnswerCard } from '../../../src/search/response.ts';
import type { GoldQuery } from './gold.ts';

/** What a search gave for a query of the gold set. */
export interface Outcome {
  readonly gold: GoldQuery;
  /** Addresses, best first. */
  readonly urls: readonly string[];
  readonly answers: readonly AnswerCard[];
}

/** How good a search is on some queries; shares are 0 to 1. */
export interface Quality {
  readonly queries: number;
  /** Something right is first. */
  readonly success1: number;
  /** Something of the highest grade is among the first five. */
  readonly success5: number;
  /** Mean of one over the place of the first of the highest grade. */
  readonly mrr: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin & Kekäläinen 2002). */
  readonly ndcg10: number;
  /** Share of answerable queries that find nothing. */
  readonly zero: number;
  /** Share of unanswerable queries that find something. */
  readonly junk: number;
  readonly cards: number;
  /** Share of the cards shown whose every row is right. */
  readonly cardsRight: number;
  /** Share of the queries with a known answer that get a card. */
  readonly answered: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, one) => sum + one, 0) / values.length;

const gain = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2);

function ndcg10({ gold, urls }: Outcome): number {
  const got = urls.slice(0, 10).map((url, place) => gain(gold.right[url] ?? 0, place));
  const ideal = Object.values(gold.right)
    .sort((a, b) => b - a)
    .slice(0, 10)
    .map(gain);
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return sum(got) / sum(ideal);
}

/** Place of the first of the highest grade, from 0; -1 where none was found. */
export function placeOfBest({ gold, urls }: Outcome): number {
  const highest = Math.max(...Object.values(gold.right));
  return urls.findIndex((url) => gold.right[url] === highest);
}

/** Whether every row of a card is quoted from a section that answers, or rightly says that nothing does. */
export function isRight(card: AnswerCard, { answers, silent }: GoldQuery): boolean {
  return card.rows.every((row) =>
    row.quote === undefined ? silent.includes(row.aboutUrl) : answers.includes(row.sectionUrl ?? row.url),
  );
}

/** Measures outcomes together. A measure that no query speaks to is `NaN`. */
export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const answerable = outcomes.filter(({ gold }) => Object.keys(gold.right).length > 0);
  const unanswerable = outcomes.filter(({ gold }) => Object.keys(gold.right).length === 0);
  const known = outcomes.filter(({ gold }) => gold.answers.length + gold.silent.length > 0);
  const cards = outcomes.flatMap(({ gold, answers }) => answers.map((card) => isRight(card, gold)));
  const share = (values: readonly boolean[]): number => mean(values.map(Number));
  return {
    queries: outcomes.length,
    success1: share(answerable.map(({ gold, urls }) => urls[0] !== undefined && urls[0] in gold.right)),
    success5: share(answerable.map((one) => [0, 1, 2, 3, 4].includes(placeOfBest(one)))),
    mrr: mean(answerable.map((one) => (placeOfBest(one) < 0 ? 0 : 1 / (placeOfBest(one) + 1)))),
    ndcg10: mean(answerable.map(ndcg10)),
    zero: share(answerable.map(({ urls }) => urls.length === 0)),
    junk: share(unanswerable.map(({ urls }) => urls.length > 0)),
    cards: cards.length,
    cardsRight: share(cards),
    answered: share(known.map(({ answers }) => answers.length > 0)),
  };
}
