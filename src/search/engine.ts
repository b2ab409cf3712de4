import { aimsOf } from './answers/aims.ts';
import { detectIntents } from './answers/detect.ts';
import { answerWords } from './answers/from-query.ts';
import { pickAnswers } from './answers/pick.ts';
import { answersFor, type AnswerFile } from './answers/shards.ts';
import type { OpenLexicon } from './lexicon/open.ts';
import { compile } from './query/compile.ts';
import { literalPlan } from './query/literal.ts';
import type { Plan } from './query/plan.ts';
import { countsOf } from './rank/counts.ts';
import { diversified } from './rank/diversify.ts';
import { stemsOf } from './rank/excerpt.ts';
import { hitOf } from './rank/hit.ts';
import { membersOf } from './rank/members.ts';
import { refinement } from './rank/refine.ts';
import { isAnswerable } from './rank/sufficient.ts';
import type { IndexedRecord, TextIndex } from './rank/text-index.ts';
import { aimedAt, weigh, type Aim } from './rank/weigh.ts';
import type { AnswerCard, SearchEngine, SearchRequest, SearchResponse } from './response.ts';
import { suggestions } from './suggest.ts';

/** What search is made of; each part is opened when first asked for. */
export interface Parts {
  readonly index: () => Promise<TextIndex>;
  readonly lexicon: (query: string) => Promise<OpenLexicon>;
  readonly answers: {
    readonly keys: readonly string[];
    readonly read: (key: string) => Promise<AnswerFile>;
  };
}

/** Records that are looked at closely; those behind them keep the order of their words. */
const REFINED = 14;

interface Found {
  readonly id: string;
  readonly score: number;
  readonly record?: IndexedRecord;
}

type Asking = ReturnType<typeof membersOf>;

interface Asked {
  readonly plan: Plan;
  readonly aims: readonly Aim[];
  readonly cards: readonly AnswerCard[];
  /** For each aim, the places of the words that tell it. */
  readonly understood: readonly (readonly number[])[];
}

async function asked(request: SearchRequest, { lexicon: open, answers }: Parts): Promise<Asked> {
  const lexicon = await open(request.query);
  const plan = compile(request.query, lexicon);
  const words = answerWords(request.query, plan.query, lexicon);
  const candidates = detectIntents(words);
  const rows = await answersFor(words, candidates, answers.keys, answers.read);
  return {
    plan,
    aims: aimsOf(candidates),
    cards: pickAnswers(words, candidates, rows),
    understood: candidates.map(({ used }) => used),
  };
}

const literally = (request: SearchRequest): Asked => ({
  plan: literalPlan(request.query),
  aims: [],
  cards: [],
  understood: [],
});

/** Words that tell what is asked, where some record has what they ask for. */
async function understoodBy({ aims, understood }: Asked, ask: Asking): Promise<ReadonlySet<number>> {
  const found = await Promise.all(
    aims.map(async (aim, at) => {
      const [byVerb, byTopic] = await aimedAt(aim, ask);
      return byVerb.size + byTopic.size > 0 ? (understood[at] ?? []) : [];
    }),
  );
  return new Set(found.flat());
}

/** What one more section of the same document counts; less where the question compares. */
const AGAIN = 0.97;
const COMPARED = 0.7;

/** A section that an answer is quoted from is what the question was after. */
const ANSWERS = 1.6;

async function ranked(
  { plan, aims, cards }: Asked,
  { filters }: SearchRequest,
  index: TextIndex,
  ask: Asking,
): Promise<Found[]> {
  const answering = new Set(cards.flatMap(({ rows }) => rows.map(({ sectionUrl }) => sectionUrl)));
  const points = await weigh({ plan, aims, filters }, index, ask);
  const first = [...points]
    .map(([id, score]): Found => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const looked = await Promise.all(
    first.slice(0, REFINED).map(async ({ id, score }): Promise<Found> => {
      const record = await index.load(id);
      const lift = answering.has(record.url) ? ANSWERS : 1;
      return { id, score: score * refinement(record, plan) * lift, record };
    }),
  );
  const least = Math.min(...looked.map(({ score }) => score));
  const rest = first.slice(REFINED).map((one) => ({ ...one, score: Math.min(one.score, least) }));
  const near = looked
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((one) => ({ ...one, of: one.record?.filters['dokument']?.[0] ?? one.id }));
  return [...diversified(near, plan.compares ? COMPARED : AGAIN), ...rest];
}

/** Search over an index and a lexicon, wherever they lie: the same in a browser and on the command line. */
export function searchEngine(parts: Parts): SearchEngine {
  let asking: Promise<{ index: TextIndex; ask: Asking }> | undefined;
  const open = () => {
    asking ??= parts.index().then((index) => ({ index, ask: membersOf(index) }));
    asking.catch(() => (asking = undefined));
    return asking;
  };
  const search = async (request: SearchRequest, from: number, count: number): Promise<SearchResponse> => {
    const what = request.literal ? literally(request) : await asked(request, parts);
    const { plan, cards: answers } = what;
    const nothing: SearchResponse = { total: 0, counts: {}, hits: [], notes: plan.notes, answers: [] };
    if (plan.concepts.length === 0) return { ...nothing, answers };
    const { index, ask } = await open();
    if (!request.literal && !isAnswerable(plan, await understoodBy(what, ask)))
      return { ...nothing, answers };
    const found = await ranked(what, request, index, ask);
    const page = found.slice(from, from + count);
    const stems = stemsOf(plan);
    const hits = await Promise.all(
      page.map(async ({ id, score, record }) => hitOf(record ?? (await index.load(id)), score, stems)),
    );
    const counts =
      request.counts && from === 0 ? await countsOf(new Set(found.map(({ id }) => id)), index, ask) : {};
    return { total: found.length, counts, hits, notes: plan.notes, answers };
  };
  return {
    search,
    suggest: async (text, count) => suggestions(text, await parts.lexicon(text), count),
  };
}
