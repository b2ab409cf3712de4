import type { Entity, Graph } from '../graph/types.ts';
import { groupedBy, sortedBy } from './collate.ts';
import { organisationRank } from './group-list.ts';
import { upperFirst } from './swedish.ts';

/** A kind of group with the groups that can be held side by side. */
export interface ComparableKind {
  readonly id: string;
  /** "Lokal arbetsgrupp". */
  readonly name: string;
  /** "Lokala arbetsgrupper". */
  readonly plural: string;
  readonly url: string;
  /** At least two; those of the organisations that the site is about come first. */
  readonly groups: readonly Entity[];
}

/** Two groups of a kind on a page of their own. */
export interface ComparePair {
  /** Last part of the address: `a_grupp--b_grupp`. */
  readonly slug: string;
  readonly url: string;
  readonly groups: readonly [Entity, Entity];
}

/** So many groups are read side by side on one page; of more, the reader chooses two. */
export const MOST_COLUMNS = 3;

/** Ids of the groups that some document gives a mandate. */
function mandated(graph: Graph): ReadonlySet<string> {
  const editions = [...graph.shown.values()];
  return new Set(
    editions.flatMap(({ data, organisation }) => data.about.flatMap((id) => [id, `${organisation}/${id}`])),
  );
}

/** A series is read through its groups, where these have documents: what is said of it is said of them. */
function withoutSeries(graph: Graph, groups: readonly Entity[]): readonly Entity[] {
  const series = new Set(groups.map(({ id }) => graph.corpus.groups.get(id)?.data.instanceOf));
  return groups.filter(({ id }) => !series.has(id));
}

const rankOf = (graph: Graph, { organisation = '', name }: Entity): string =>
  `${organisationRank(graph, organisation)} ${name}`;

const known = new WeakMap<Graph, readonly ComparableKind[]>();

/** Kinds with at least two groups that have documents, in Swedish order. */
export function comparableKinds(graph: Graph): readonly ComparableKind[] {
  const before = known.get(graph);
  if (before) return before;
  const ids = mandated(graph);
  const groups = [...graph.entities.values()].filter(
    ({ type, kind, id }) => type === 'group' && kind !== undefined && ids.has(id),
  );
  const found = [...groupedBy(groups, ({ kind = '' }) => kind)].flatMap(([id, all]): ComparableKind[] => {
    const data = graph.corpus.kinds.get(id)?.data;
    const members = sortedBy(withoutSeries(graph, all), (group) => rankOf(graph, group));
    if (!data || members.length < 2) return [];
    const [name, plural] = [upperFirst(data.name), upperFirst(data.plural)];
    return [{ id, name, plural, url: `/jamfor/${id}/`, groups: members }];
  });
  const kinds = sortedBy(found, ({ plural }) => plural);
  known.set(graph, kinds);
  return kinds;
}

const slugOf = ({ id }: Entity): string => id.replaceAll('/', '_');

/**
 * The pairs of a kind with more groups than one page holds: the first group with each of the others.
 * So the pages grow with the groups and not with their square; the first is the site's own, if any is.
 */
export function pairsOf({ url, groups: [first, ...others] }: ComparableKind): readonly ComparePair[] {
  if (first === undefined || others.length < MOST_COLUMNS) return [];
  return others.map((other): ComparePair => {
    const slug = `${slugOf(first)}--${slugOf(other)}`;
    return { slug, url: `${url}${slug}/`, groups: [first, other] };
  });
}

/** The way from a group's page to the comparison that it is part of. */
export interface CompareLink {
  readonly href: string;
  /** Organisations, or groups where the organisation is the same, that it is held against. */
  readonly others: readonly string[];
}

/** Short names that tell groups apart: the organisation's, where that is enough. */
export function labelsOf(graph: Graph, groups: readonly Entity[]): readonly string[] {
  const owners = groups.map(
    ({ organisation = '' }) => graph.entities.get(organisation)?.name ?? organisation,
  );
  return groups.map(({ name }, index) => {
    const owner = owners[index] ?? '';
    return owners.filter((one) => one === owner).length === 1 ? owner : `${upperFirst(name)} (${owner})`;
  });
}

/** Where a group is compared with others of its kind; undefined when it has nothing to be compared with. */
export function compareLink(graph: Graph, group: string): CompareLink | undefined {
  const kind = comparableKinds(graph).find(({ groups }) => groups.some(({ id }) => id === group));
  if (!kind) return undefined;
  const pair = pairsOf(kind).filter(({ groups }) => groups.some(({ id }) => id === group));
  const [only, ...more] = pair;
  const columns = only && more.length === 0 ? only.groups : kind.groups;
  const labels = labelsOf(graph, columns);
  return {
    href: only && more.length === 0 ? only.url : kind.url,
    others: columns.flatMap(({ id }, index) => (id === group ? [] : [labels[index] ?? ''])),
  };
}
