import { beforeAll, describe, expect, it } from 'vitest';
import { nodeSearch } from '../../scripts/lib/node-search.ts';
import { type Quality, type Outcome, qualityOf } from '../../scripts/lib/quality/metrics.ts';
import { askOurs, goldOf, type Half, HALVES } from '../../scripts/lib/quality/run-gold.ts';
import { searchRecords } from '../../src/search/records.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { SITE_DIR } from './built-site.ts';

/** What was last measured; a change may raise a figure, and lower none by more than this. */
const SLACK = 0.01;
type Measured = Pick<Quality, 'success1' | 'success5' | 'mrr' | 'ndcg10' | 'zero' | 'junk'>;
const MEASURED: Readonly<Record<Half, Measured>> = {
  open: { success1: 0.967, success5: 0.987, mrr: 0.94, ndcg10: 0.871, zero: 0, junk: 0.072 },
  locked: { success1: 0.968, success5: 0.994, mrr: 0.945, ndcg10: 0.872, zero: 0.006, junk: 0.046 },
};
/** Cards are judged where the gold set says which sections answer; the locked half says so of every query. */
const CARDS_RIGHT = 0.97;

const outcomes = new Map<Half, Outcome[]>();
beforeAll(async () => {
  const engine = await nodeSearch(SITE_DIR);
  for (const half of HALVES) outcomes.set(half, await askOurs(goldOf(half), engine));
});

describe.each(HALVES)('the %s half of the gold set', (half) => {
  const quality = (): Quality => qualityOf(outcomes.get(half) ?? []);

  it.each(['success1', 'success5', 'mrr', 'ndcg10'] as const)('is found as well as before: %s', (measure) => {
    expect(quality()[measure]).toBeGreaterThanOrEqual(MEASURED[half][measure] - SLACK);
  });

  it.each(['zero', 'junk'] as const)('has no more of what there should be none of: %s', (measure) => {
    expect(quality()[measure]).toBeLessThanOrEqual(MEASURED[half][measure] + SLACK);
  });

  it('is large, and no query stands in it twice', () => {
    const queries = goldOf(half).map(({ query }) => query);
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries).size).toBe(queries.length);
  });
});

it('shows answers that are right', () => {
  expect(qualityOf(outcomes.get('locked') ?? []).cardsRight).toBeGreaterThanOrEqual(CARDS_RIGHT);
});

it('is judged by records that there are', () => {
  const urls = new Set(searchRecords(buildGraph(readContent().corpus, asOf())).map(({ url }) => url));
  const judged = HALVES.flatMap(goldOf).flatMap(({ right, answers, silent }) => [
    ...Object.keys(right),
    ...answers,
    ...silent,
  ]);
  expect(judged.filter((url) => !urls.has(url))).toEqual([]);
});
