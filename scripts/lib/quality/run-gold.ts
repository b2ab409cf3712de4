import path from 'node:path';
import type { SearchEngine } from '../../../src/search/response.ts';
import { ROOT } from '../../setup.mjs';
import { type GoldQuery, readGold } from './gold.ts';
import type { Outcome } from './metrics.ts';

/** The halves of the gold set: one to tune by, one that is only ever measured. */
export const HALVES = ['open', 'locked'] as const;

/** A half of the gold set. */
export type Half = (typeof HALVES)[number];

const FIRST = 10;

/** @throws {Error} where the file is missing or no gold set */
export const goldOf = (half: Half): GoldQuery[] =>
  readGold(path.join(ROOT, 'tests', 'search', 'gold', `${half}.yaml`));

/** Asks our own search every query of a gold set. */
export async function askOurs(gold: readonly GoldQuery[], { search }: SearchEngine): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of gold) {
    const { hits, answers } = await search({ query: one.query, filters: {}, literal: false }, 0, FIRST);
    outcomes.push({ gold: one, urls: hits.map(({ url }) => url), answers });
  }
  return outcomes;
}

/** Asks a search that gives addresses alone. */
export async function askPlain(
  gold: readonly GoldQuery[],
  search: (query: string) => Promise<readonly string[]>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of gold) {
    outcomes.push({ gold: one, urls: (await search(one.query)).slice(0, FIRST), answers: [] });
  }
  return outcomes;
}
