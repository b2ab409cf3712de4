import type { Entity, Fact, Graph, Reference } from '../graph/types.ts';
import { postEntity } from '../graph/entities.ts';
import { idsIn } from '../statements/resolve.ts';
import { notReplacedFor } from './overrides.ts';
import type { Source } from './rows.ts';
import { sortedBy } from './collate.ts';

/** The series a group is one of, where it is one of a series. */
export function seriesOf(graph: Graph, group: string): string | undefined {
  return graph.corpus.groups.get(group)?.data.instanceOf;
}

/** Groups that are one of a series, in Swedish order. */
export function instancesOf(graph: Graph, series: string): readonly Entity[] {
  const instances = [...graph.corpus.groups.values()].filter(({ data }) => data.instanceOf === series);
  return sortedBy(
    instances.flatMap(({ id }) => graph.entities.get(id) ?? []),
    ({ name }) => name,
  );
}

/** An entity's ids in the texts: its own, and that of the series which speaks for it too. */
export interface Selves {
  readonly own: string;
  readonly series?: string;
  readonly ids: ReadonlySet<string>;
}

/** Ids under which the texts speak of a group, post or office. */
export function selvesOf(graph: Graph, id: string): Selves {
  const entity = graph.entities.get(id);
  const group =
    entity?.group ??
    (entity === undefined && graph.corpus.groups.has(parentOf(id)) ? parentOf(id) : undefined);
  const series = group === undefined ? seriesOf(graph, id) : seriesOf(graph, group);
  if (series === undefined) return { own: id, ids: new Set([id]) };
  const general = group === undefined ? series : `${series}${id.slice(group.length)}`;
  return { own: id, series: general, ids: new Set([id, general]) };
}

const parentOf = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/** Whether a reference names one of the ids. */
export function names(reference: Reference | undefined, ids: ReadonlySet<string>): boolean {
  return idsIn(reference).some((id) => ids.has(id));
}

/** The text says that it is done, and not by whom. */
export function isPassive({ subject }: Fact): boolean {
  return subject.state === 'unstated';
}

/** Whether a fact comes from a text about one of the ids. */
export function isAbout(fact: Fact, ids: ReadonlySet<string>): boolean {
  return fact.statement.about.some((id) => ids.has(id));
}

/**
 * Facts that concern an entity, its series' included and marked, in the order the texts print them; what a
 * text about the entity itself stands in place of is left out.
 */
export function sourcesOf(graph: Graph, selves: Selves): readonly Source[] {
  const holds = notReplacedFor(graph, selves.ids);
  const own = graph
    .factsOf(selves.own)
    .flatMap((fact): Source[] => (holds(fact.statement) ? [{ fact, general: false }] : []));
  if (selves.series === undefined) return own;
  const known = new Set(own.map(({ fact }) => fact));
  const general = graph
    .factsOf(selves.series)
    .flatMap((fact): Source[] =>
      known.has(fact) || !holds(fact.statement) ? [] : [{ fact, general: true }],
    );
  return [...own, ...general];
}

/** Posts of a group: its own, and those of its series as the group's own; leading roles first, then by name. */
export function postsOf(graph: Graph, group: string): readonly Entity[] {
  const series = seriesOf(graph, group);
  const entity = graph.entities.get(group);
  const found = new Map<string, Entity>();
  for (const one of postsByGroup(graph).get(group) ?? []) found.set(one.id, one);
  for (const one of (series && postsByGroup(graph).get(series)) || []) {
    const post = entity && one.role !== undefined ? postEntity(graph.corpus, entity, one.role) : undefined;
    if (post && !found.has(post.id)) found.set(post.id, post);
  }
  const rank = ({ role }: Entity) => (role && graph.corpus.roles.get(role)?.data.leads ? '0' : '1');
  return sortedBy(found.values(), (post) => `${rank(post)} ${post.name}`);
}

const postIndexes = new WeakMap<Graph, ReadonlyMap<string, readonly Entity[]>>();

function postsByGroup(graph: Graph): ReadonlyMap<string, readonly Entity[]> {
  const known = postIndexes.get(graph);
  if (known) return known;
  const index = new Map<string, Entity[]>();
  for (const entity of graph.entities.values()) {
    if (entity.type !== 'post' || entity.group === undefined) continue;
    const posts = index.get(entity.group);
    if (posts) posts.push(entity);
    else index.set(entity.group, [entity]);
  }
  postIndexes.set(graph, index);
  return index;
}

/** Every post that gets a page: those the texts name, and those a group has through its series. */
export function allPosts(graph: Graph): readonly Entity[] {
  return [...graph.corpus.groups.keys()].flatMap((group) => postsOf(graph, group));
}
