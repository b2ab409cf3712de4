import type { EditionEntry } from '../corpus/types.ts';
import { addMonths, firstDay, lastDay } from '../dates.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { inForceOn } from '../graph/in-force.ts';
import { placeIn, type Rule, type RuleInput } from './input.ts';

const MONTHS_BEFORE_EXPIRY = 6;
const ENDED: readonly (string | undefined)[] = ['ersatt', 'upphavd'];

function validity(
  { corpus, asOf }: RuleInput,
  { file, data }: EditionEntry,
  isFollowed: boolean,
): Diagnostic[] {
  const from = firstDay(data.validFrom);
  const to = lastDay(data.validTo);
  const review = lastDay(data.reviewBy);
  const place = placeIn(corpus, file, ['validTo']);
  const ends = (): Diagnostic[] => {
    if (to === undefined) return [];
    const date = data.validTo ?? to;
    if (from !== undefined && to < from)
      return [diagnostic('DOK012', place, { from: data.validFrom ?? from, to: date })];
    if (to < asOf) return isFollowed ? [] : [diagnostic('DOK009', place, { date })];
    return to <= addMonths(asOf, MONTHS_BEFORE_EXPIRY) ? [diagnostic('DOK011', place, { date })] : [];
  };
  if (ENDED.includes(data.status)) return [];
  const due = review !== undefined && review < asOf;
  const date = data.reviewBy ?? '';
  return [...ends(), ...(due ? [diagnostic('DOK010', placeIn(corpus, file, ['reviewBy']), { date })] : [])];
}

/** Documents that have expired, expire within six months, or are due for review. */
export const validityPeriod: Rule = (input) => {
  const editions = [...input.corpus.editions.values()];
  // An edition that has run out is no fault where another one of its document is in force.
  const inForce = new Set(
    editions.filter(({ data }) => inForceOn(data, input.asOf)).map(({ document }) => document),
  );
  return editions.flatMap((edition) => validity(input, edition, inForce.has(edition.document)));
};
