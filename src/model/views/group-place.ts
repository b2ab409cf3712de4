import type { Graph } from '../graph/types.ts';
import { groupedBy } from './collate.ts';
import { HOME_ORDER, homeOf, type Home } from './home.ts';
import { notReplacedFor } from './overrides.ts';
import { broaderRoles, isLeading, isRemaining } from './post-roles.ts';
import type { Source } from './rows.ts';
import { postsOf, sourcesOf, type Selves } from './selves.ts';

/** Whom a group's page is about: the group's ids, its posts', those of the posts that lead it, and of its members. */
export interface Place {
  readonly ids: ReadonlySet<string>;
  readonly posts: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
  /** Posts that every member has, or everyone who has no other: "ledamot", "övrig ledamot". */
  readonly members: ReadonlySet<string>;
}

/** Whom a group's page is about, its series included. */
export function placeOf(graph: Graph, selves: Selves): Place {
  const posts = [...selves.ids].flatMap((id) => postsOf(graph, id));
  const leads = posts.filter(({ role }) => isLeading(graph, role));
  const roles = new Set(posts.map(({ role }) => role));
  const members = posts.filter(
    ({ role }) =>
      !isLeading(graph, role) &&
      (isRemaining(graph, role) || !broaderRoles(graph, role).some((one) => roles.has(one))),
  );
  return {
    ids: selves.ids,
    posts: new Set(posts.map(({ id }) => id)),
    leaders: new Set(leads.map(({ id }) => id)),
    members: new Set(members.map(({ id }) => id)),
  };
}

/** Facts about a group and about its posts, wherever they are said; each once. */
export function groupSources(graph: Graph, selves: Selves, { posts }: Place): readonly Source[] {
  const own = sourcesOf(graph, selves);
  const holds = notReplacedFor(graph, selves.ids);
  const ofPosts = [...posts].flatMap((post) => {
    const general = selves.series !== undefined && post.startsWith(`${selves.series}/`);
    const facts = graph.factsOf(post).filter(({ statement }) => holds(statement));
    return facts.map((fact): Source => ({ fact, general }));
  });
  const found = new Map(ofPosts.map((source) => [source.fact, source]));
  for (const source of own) found.set(source.fact, source);
  return [...found.values()];
}

/** Facts under the parts of the page where their sentences are read; each statement has one part. */
export function byHome(sources: readonly Source[], place: Place): ReadonlyMap<Home, readonly Source[]> {
  const homes = new Map<Home, Source[]>();
  for (const all of groupedBy(sources, ({ fact }) => fact.statement.id).values()) {
    const placed = all.map((source) => ({ source, home: homeOf(source.fact, place) }));
    const first = HOME_ORDER.find((home) => placed.some((one) => one.home === home));
    if (first === undefined) continue;
    const here = placed.filter(({ home }) => home === first).map(({ source }) => source);
    homes.set(first, [...(homes.get(first) ?? []), ...here]);
  }
  return homes;
}
