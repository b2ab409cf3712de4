import type { Plan } from '../query/plan.ts';
import { diversified } from './diversify.ts';
import type { Members } from './members.ts';
import { refinement } from './refine.ts';
import { reflections, type Ranked } from './reflect.ts';
import type { IndexedRecord, IndexFilters, TextIndex } from './text-index.ts';
import { weigh, type Weighing } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

/** Records that are looked at closely; each costs a file. Those behind them keep the order of their words. */
const REFINED = 10;
/** Places where documents alternate. */
const DIVERSIFIED = 40;

/** The number of a section that readers' questions lead to. */
const askedOf = ({ filters }: IndexedRecord): number | undefined => {
  const [number] = filters['fraga'] ?? [];
  return number === undefined ? undefined : Number(number);
};

const bestFirst = (a: Ranked, b: Ranked): number => b.score - a.score || (a.id < b.id ? -1 : 1);

async function refined(
  found: readonly Ranked[],
  plan: Plan,
  answering: ReadonlySet<string>,
  index: TextIndex,
): Promise<Ranked[]> {
  return Promise.all(
    found.map(async ({ id, score }): Promise<Ranked> => {
      const record = await index.load(id);
      const lift =
        (answering.has(record.url) ? WEIGHTS.answers : 1) *
        Math.exp(WEIGHTS.asked * plan.likeness(askedOf(record)));
      return { id, score: score * refinement(record, plan) * lift, record };
    }),
  );
}

/** A ranking with what the sections in it say of groups and posts added to their pages. */
async function withReflections(
  ranking: readonly Ranked[],
  filters: IndexFilters,
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<Ranked[]> {
  const reflected = await reflections(ranking, ask);
  const own = new Set(ranking.map(({ id }) => id));
  const isFiltered = Object.values(filters).some(({ length }) => length > 0);
  const passed = isFiltered ? await ask(filters) : undefined;
  const pages = [...reflected].filter(([id]) => !own.has(id) && (!passed || passed.has(id)));
  return [
    ...ranking.map((one) => ({ ...one, score: one.score + (reflected.get(one.id) ?? 0) })),
    ...pages.map(([id, score]) => ({ id, score })),
  ];
}

/**
 * Orders all that a query finds: by its words, then the best of it by a closer look, and pages by what the
 * sections about them say.
 * @param answering addresses of sections that an answer is quoted from
 */
export async function rank(
  weighing: Weighing,
  answering: ReadonlySet<string>,
  index: TextIndex,
  ask: (filters: IndexFilters) => Promise<Members>,
): Promise<Ranked[]> {
  const { plan, filters, literal } = weighing;
  const points = await weigh(weighing, index, ask);
  const first = [...points].map(([id, score]): Ranked => ({ id, score })).sort(bestFirst);
  const looked = await refined(first.slice(0, REFINED), plan, answering, index);
  const least = Math.min(...looked.map(({ score }) => score));
  const behind = first.slice(REFINED).map((one) => ({ ...one, score: Math.min(one.score, least) }));
  const found = [...looked, ...behind];
  const all = (literal ? found : await withReflections(found, filters, ask)).sort(bestFirst);
  const top = all
    .slice(0, DIVERSIFIED)
    .map((one) => ({ ...one, of: one.record?.filters['dokument']?.[0] ?? one.id }));
  const again = plan.compares ? WEIGHTS.againCompared : WEIGHTS.again;
  return [...diversified(top, again), ...all.slice(DIVERSIFIED)];
}
