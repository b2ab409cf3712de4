import type { Concept, Plan } from '../query/plan.ts';
import { fused, type Points } from './fuse.ts';
import { facetOf, isBody, ownFacet, type Members } from './members.ts';
import type { IndexFilters, TextIndex } from './text-index.ts';

/** A record that is about what a query names is nearly as good as one that says the name. */
const ABOUT = 0.8;
/** A record of another organisation than the query names, or about other groups. */
const ELSEWHERE = 0.5;
const OTHER_GROUPS = 0.75;
/** A record that answers the kind of question asked. */
const ON_TOPIC = 0.35;
/** The page of what is named, where nothing but names is asked for. */
const ITSELF = 0.5;
/** Beside other words, names of groups and organisations say where, not what. */
const WHERE = 0.45;
/** Share of the points that a record has however few of the concepts it covers. */
const ANY_COVERAGE = 0.5;

/** What a question asks for, as facets of the records that may answer it. */
export interface Aim {
  readonly verbs: readonly string[];
  readonly topics: readonly string[];
  /** 0 to 1: how sure we are that this is asked. */
  readonly confidence: number;
}

/** What is known of the whole query before its records are weighed. */
export interface Weighing {
  readonly plan: Plan;
  readonly aims: readonly Aim[];
  readonly filters: IndexFilters;
}

interface Weighed {
  readonly concept: Concept;
  readonly text: Points;
  readonly about: Members;
}

type Ask = (filters: IndexFilters) => Promise<Members>;

const union = (sets: readonly Members[]): Members => new Set(sets.flatMap((set) => [...set]));

const aboutNames = async ({ names }: Concept, ask: Ask): Promise<Members> => {
  const facets = names.map(facetOf).filter((facet) => facet !== undefined);
  return union(await Promise.all(facets.map(ask)));
};

/** Records about the organisations, or the groups and kinds, that a query names; undefined where it names none. */
async function named(plan: Plan, kinds: readonly string[], ask: Ask): Promise<Members | undefined> {
  const names = plan.concepts.flatMap((concept) => concept.names.filter(({ kind }) => kinds.includes(kind)));
  const facets = names.map(facetOf).filter((facet) => facet !== undefined);
  if (facets.length === 0) return undefined;
  const members = union(await Promise.all(facets.map(ask)));
  return members.size === 0 ? undefined : members;
}

/** Records with what a question asks for. */
export async function aimedAt(
  { verbs, topics }: Aim,
  ask: Ask,
): Promise<readonly [byVerb: Members, byTopic: Members]> {
  return Promise.all([
    verbs.length === 0 ? new Set<string>() : ask({ verb: verbs }),
    topics.length === 0 ? new Set<string>() : ask({ amne: topics }),
  ]);
}

async function aimed(aims: readonly Aim[], ask: Ask): Promise<Points> {
  const points = new Map<string, number>();
  for (const aim of aims) {
    const { confidence } = aim;
    const [byVerb, byTopic] = await aimedAt(aim, ask);
    for (const id of union([byVerb, byTopic])) {
      const share = (byVerb.has(id) ? 0.6 : 0) + (byTopic.has(id) ? 0.4 : 0);
      points.set(id, Math.max(points.get(id) ?? 0, share * confidence));
    }
  }
  return points;
}

/** Whether a query is made of names alone. */
export const onlyNames = ({ concepts }: Plan): boolean =>
  concepts.length > 0 && concepts.every(({ names }) => names.length > 0);

/**
 * Points of every record that a query finds: how well it covers the concepts, each by what it tells, lifted
 * where it is about what the query names and answers what it asks.
 */
export async function weigh({ plan, aims, filters }: Weighing, index: TextIndex, ask: Ask): Promise<Points> {
  const concepts = await Promise.all(
    plan.concepts.map(async (concept): Promise<Weighed> => {
      const [text, about] = await Promise.all([
        fused(concept.alternatives, index, filters),
        aboutNames(concept, ask),
      ]);
      return { concept, text, about };
    }),
  );
  const [ofOrganisation, ofGroup, onTopic] = await Promise.all([
    named(plan, ['organisation'], ask),
    named(plan, ['group', 'kind'], ask),
    aimed(aims, ask),
  ]);
  const own = onlyNames(plan) ? ownFacet(plan.concepts.flatMap(({ names }) => names)) : undefined;
  const itself = own ? await ask(own) : new Set<string>();
  const asksMore = plan.concepts.some(({ names }) => !names.some(isBody));
  const weightOf = ({ weight, names }: Concept): number =>
    asksMore && names.some(isBody) ? weight * WHERE : weight;
  const passed = Object.values(filters).some(({ length }) => length > 0) ? await ask(filters) : undefined;
  const candidates = new Set([
    ...concepts.flatMap(({ text, about }) => [...text.keys(), ...about]),
    ...itself,
  ]);
  const all = concepts.reduce((sum, { concept }) => sum + weightOf(concept), 0);
  const found = new Map<string, number>();
  for (const id of candidates) {
    if (passed && !passed.has(id)) continue;
    let sum = 0;
    let covered = 0;
    for (const { concept, text, about } of concepts) {
      const said = text.get(id) ?? 0;
      const isAbout = about.has(id) ? ABOUT : 0;
      const points = Math.max(said, isAbout) + 0.15 * Math.min(said, isAbout);
      sum += weightOf(concept) * points;
      if (points > 0.2) covered += weightOf(concept);
    }
    const coverage = ANY_COVERAGE + (1 - ANY_COVERAGE) * (covered / all);
    const place = ofOrganisation && !ofOrganisation.has(id) ? ELSEWHERE : 1;
    const group = ofGroup && !ofGroup.has(id) ? OTHER_GROUPS : 1;
    const points = (sum / all) * coverage + ON_TOPIC * (onTopic.get(id) ?? 0) + (itself.has(id) ? ITSELF : 0);
    if (points > 0) found.set(id, points * place * group);
  }
  return found;
}
