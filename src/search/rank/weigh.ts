import type { Concept, Plan } from '../query/plan.ts';
import { fused, type Points } from './fuse.ts';
import { kindsOf, worthOf } from './kinds.ts';
import { facetOf, isBody, ownFacet, widerFacet, type Members } from './members.ts';
import type { IndexFilters, TextIndex } from './text-index.ts';
import { WEIGHTS } from './weights.ts';

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
  /** Only what has the words is wanted, no page that others tell of. */
  readonly literal: boolean;
}

/** With fewer points a record only touches on a concept. */
const COVERED = 0.2;

interface Weighed {
  readonly weight: number;
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
  const facets = names.flatMap((name) => [facetOf(name), widerFacet(name)]);
  const asked = facets.filter((facet) => facet !== undefined);
  if (asked.length === 0) return undefined;
  const members = union(await Promise.all(asked.map(ask)));
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
      const share = (byVerb.has(id) ? WEIGHTS.byVerb : 0) + (byTopic.has(id) ? 1 - WEIGHTS.byVerb : 0);
      points.set(id, Math.max(points.get(id) ?? 0, share * confidence));
    }
  }
  return points;
}

/** Whether a query is made of names alone. */
export const onlyNames = ({ concepts }: Plan): boolean =>
  concepts.length > 0 && concepts.every(({ names }) => names.length > 0);

/** How well a record covers the concepts of a query, each by what it tells; 0 to a little over 1. */
function covering(id: string, concepts: readonly Weighed[]): number {
  let all = 0;
  let sum = 0;
  let covered = 0;
  for (const { weight, text, about } of concepts) {
    const said = text.get(id) ?? 0;
    const isAbout = about.has(id) ? WEIGHTS.about : 0;
    const points = Math.max(said, isAbout) + WEIGHTS.both * Math.min(said, isAbout);
    all += weight;
    sum += weight * points;
    if (points > COVERED) covered += weight;
  }
  const coverage = WEIGHTS.anyCoverage + (1 - WEIGHTS.anyCoverage) * (covered / all);
  return (sum / all) * coverage;
}

async function weighed(plan: Plan, index: TextIndex, filters: IndexFilters, ask: Ask): Promise<Weighed[]> {
  const asksMore = plan.concepts.some(({ names }) => !names.some(isBody));
  return Promise.all(
    plan.concepts.map(async (concept): Promise<Weighed> => {
      const [text, about] = await Promise.all([
        fused(concept.alternatives, index, filters),
        aboutNames(concept, ask),
      ]);
      const tellsWhere = asksMore && concept.names.some(isBody);
      return { weight: concept.weight * (tellsWhere ? WEIGHTS.where : 1), text, about };
    }),
  );
}

/**
 * Points of every record that a query finds: how well it covers the concepts, lifted where it is about what
 * the query names and answers what it asks.
 */
export async function weigh({ plan, aims, filters }: Weighing, index: TextIndex, ask: Ask): Promise<Points> {
  const isNamed = onlyNames(plan);
  const isOnlyBodies = plan.concepts.every(({ names }) => names.some(isBody));
  const own = isNamed ? ownFacet(plan.concepts.flatMap(({ names }) => names)) : undefined;
  const isFiltered = Object.values(filters).some(({ length }) => length > 0);
  const [concepts, ofOrganisation, ofGroup, onTopic, itself, kinds, passed] = await Promise.all([
    weighed(plan, index, filters, ask),
    named(plan, ['organisation'], ask),
    named(plan, ['group', 'kind'], ask),
    aimed(aims, ask),
    own ? ask(own) : new Set<string>(),
    kindsOf(ask),
    isFiltered ? ask(filters) : undefined,
  ]);
  const candidates = new Set([
    ...concepts.flatMap(({ text, about }) => [...text.keys(), ...about]),
    ...itself,
  ]);
  const found = new Map<string, number>();
  for (const id of candidates) {
    if (passed && !passed.has(id)) continue;
    const kind = kinds.get(id) ?? 'section';
    const isSideBySide = plan.compares && kind === 'comparison' && ofGroup?.has(id);
    const points =
      covering(id, concepts) +
      WEIGHTS.onTopic * (onTopic.get(id) ?? 0) +
      (itself.has(id) ? WEIGHTS.itself : 0) +
      (isSideBySide ? WEIGHTS.sideBySide * (isOnlyBodies ? 1 : WEIGHTS.besideMore) : 0);
    const place = ofOrganisation && !ofOrganisation.has(id) && !isSideBySide ? WEIGHTS.elsewhere : 1;
    const group = ofGroup && !ofGroup.has(id) ? WEIGHTS.otherGroups : 1;
    const worth = isNamed || isSideBySide ? 1 : worthOf(kind);
    if (points > 0) found.set(id, points * place * group * worth);
  }
  return found;
}
