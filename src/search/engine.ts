import type { OpenLexicon } from './lexicon/open.ts';
import { compile } from './query/compile.ts';
import { literalPlan } from './query/literal.ts';
import type { Plan } from './query/plan.ts';
import { countsOf } from './rank/counts.ts';
import { stemsOf } from './rank/excerpt.ts';
import { hitOf } from './rank/hit.ts';
import { membersOf } from './rank/members.ts';
import { refinement } from './rank/refine.ts';
import { isAnswerable } from './rank/sufficient.ts';
import type { IndexedRecord, TextIndex } from './rank/text-index.ts';
import { weigh, type Aim } from './rank/weigh.ts';
import type { SearchEngine, SearchRequest, SearchResponse } from './response.ts';
import { suggestions } from './suggest.ts';

/** What search is made of; each part is opened when first asked for. */
export interface Parts {
  readonly index: () => Promise<TextIndex>;
  readonly lexicon: (query: string) => Promise<OpenLexicon>;
}

/** Records that are looked at closely; those behind them keep the order of their words. */
const REFINED = 14;

interface Found {
  readonly id: string;
  readonly score: number;
  readonly record?: IndexedRecord;
}

async function ranked(
  plan: Plan,
  aims: readonly Aim[],
  request: SearchRequest,
  index: TextIndex,
  ask: ReturnType<typeof membersOf>,
): Promise<Found[]> {
  const points = await weigh({ plan, aims, filters: request.filters }, index, ask);
  const first = [...points]
    .map(([id, score]): Found => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const looked = await Promise.all(
    first.slice(0, REFINED).map(async ({ id, score }): Promise<Found> => {
      const record = await index.load(id);
      return { id, score: score * refinement(record, plan), record };
    }),
  );
  const least = Math.min(...looked.map(({ score }) => score));
  const rest = first.slice(REFINED).map((one) => ({ ...one, score: Math.min(one.score, least) }));
  return [...looked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)), ...rest];
}

/** Search over an index and a lexicon, wherever they lie: the same in a browser and on the command line. */
export function searchEngine(parts: Parts): SearchEngine {
  let asking: Promise<{ index: TextIndex; ask: ReturnType<typeof membersOf> }> | undefined;
  const open = () => {
    asking ??= parts.index().then((index) => ({ index, ask: membersOf(index) }));
    asking.catch(() => (asking = undefined));
    return asking;
  };
  const search = async (request: SearchRequest, from: number, count: number): Promise<SearchResponse> => {
    const lexicon = await parts.lexicon(request.query);
    const plan = request.literal ? literalPlan(request.query) : compile(request.query, lexicon);
    const nothing: SearchResponse = { total: 0, counts: {}, hits: [], notes: plan.notes, answers: [] };
    if (plan.concepts.length === 0 || (!request.literal && !isAnswerable(plan))) return nothing;
    const { index, ask } = await open();
    const found = await ranked(plan, [], request, index, ask);
    const page = found.slice(from, from + count);
    const stems = stemsOf(plan);
    const hits = await Promise.all(
      page.map(async ({ id, score, record }) => hitOf(record ?? (await index.load(id)), score, stems)),
    );
    const counts = from === 0 ? await countsOf(new Set(found.map(({ id }) => id)), index, ask) : {};
    return { total: found.length, counts, hits, notes: plan.notes, answers: [] };
  };
  return {
    search,
    suggest: async (text, count) => suggestions(text, await parts.lexicon(text), count),
  };
}
