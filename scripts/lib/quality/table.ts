import { CATEGORIES } from './gold.ts';
import { type Outcome, type Quality, qualityOf } from './metrics.ts';

const share = (value: number): string => (Number.isNaN(value) ? '' : value.toFixed(2));

const row = (name: string, ours: Quality, plain: Quality | undefined): Record<string, string | number> => ({
  category: name,
  n: ours.queries,
  'S@1': share(ours.success1),
  'S@5': share(ours.success5),
  MRR: share(ours.mrr),
  'nDCG@10': share(ours.ndcg10),
  zero: share(ours.zero),
  junk: share(ours.junk),
  cards: ours.cards,
  'cards right': share(ours.cardsRight),
  answered: share(ours.answered),
  ...(plain && {
    'plain S@1': share(plain.success1),
    'plain S@5': share(plain.success5),
    'plain nDCG@10': share(plain.ndcg10),
    'plain zero': share(plain.zero),
    'plain junk': share(plain.junk),
  }),
});

/** Prints the quality of a search by category, beside that of Pagefind as it comes. */
export function printQuality(title: string, ours: readonly Outcome[], plain?: readonly Outcome[]): void {
  const of = (outcomes: readonly Outcome[], category: string): Outcome[] =>
    outcomes.filter(({ gold }) => gold.category === category);
  const rows = CATEGORIES.filter((category) => of(ours, category).length > 0).map((category) =>
    row(category, qualityOf(of(ours, category)), plain && qualityOf(of(plain, category))),
  );
  console.log(title);
  console.table([...rows, row('all', qualityOf(ours), plain && qualityOf(plain))]);
}
