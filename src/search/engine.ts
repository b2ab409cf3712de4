import { agreeing } from './answers/agreeing.ts';
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
import { stemsOf } from './rank/excerpt.ts';
import { hitOf } from './rank/hit.ts';
import { membersOf } from './rank/members.ts';
import { isAnswerable } from './rank/sufficient.ts';
import { rank } from './rank/rank.ts';
import type { TextIndex } from './rank/text-index.ts';
import { aimedAt, type Aim } from './rank/weigh.ts';
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
    const answering = new Set(answers.flatMap(({ rows }) => rows.map((row) => row.sectionUrl ?? '')));
    const weighing = { plan, aims: what.aims, filters: request.filters, literal: request.literal };
    const found = await rank(weighing, answering, index, ask);
    const agreed = agreeing(
      answers,
      found.map(({ record }) => record?.url),
      plan.query.words.length,
    );
    const page = found.slice(from, from + count);
    const stems = stemsOf(plan);
    const hits = await Promise.all(
      page.map(async ({ id, score, record }) => hitOf(record ?? (await index.load(id)), score, stems)),
    );
    const counts = await countsOf(new Set(found.map(({ id }) => id)), request.counts ?? {}, ask);
    return { total: found.length, counts, hits, notes: plan.notes, answers: agreed };
  };
  return {
    search,
    suggest: async (text, count) => suggestions(text, await parts.lexicon(text), count),
  };
}
