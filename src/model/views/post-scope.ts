import type { Entity, Fact, Graph } from '../graph/types.ts';
import { idsIn } from '../statements/resolve.ts';
import { inTextOrder } from './duty-row.ts';
import { groupSources, placeOf, type Place } from './group-place.ts';
import { postSources } from './post-sources.ts';
import { broaderPosts } from './post-roles.ts';
import type { Source } from './rows.ts';
import { isAbout, isPassive, names, selvesOf } from './selves.ts';

/** Everything a post's page is made from: what is said of the post, of its broader roles, and of the group. */
export interface PostScope {
  readonly post: Entity;
  readonly broader: readonly Entity[];
  /** Ids of the post itself. */
  readonly own: ReadonlySet<string>;
  /** Ids of the post and of the roles that it also is. */
  readonly all: ReadonlySet<string>;
  /** The group that the post is in; an office has none. */
  readonly place?: Place;
  readonly sources: readonly Source[];
}

const idsOf = (graph: Graph, posts: readonly Entity[]): ReadonlySet<string> =>
  new Set(posts.flatMap(({ id }) => [...selvesOf(graph, id).ids]));

/** Gathers what the texts say of a post, its broader roles and its group; each fact once, in text order. */
export function postScope(graph: Graph, post: Entity): PostScope {
  const broader = broaderPosts(graph, post);
  const selves = post.group === undefined ? undefined : selvesOf(graph, post.group);
  const place = selves && placeOf(graph, selves);
  const found = [post, ...broader].flatMap((one) => postSources(graph, one));
  const ofGroup = selves && place ? groupSources(graph, selves, place) : [];
  const distinct = new Map([...found, ...ofGroup].map((source) => [source.fact, source]));
  return {
    post,
    broader,
    own: idsOf(graph, [post]),
    all: idsOf(graph, [post, ...broader]),
    ...(place && { place }),
    sources: inTextOrder(graph, [...distinct.values()]),
  };
}

/** Whether a fact about the group holds for the post: it names the post, or no post at all. */
export function holdsFor(fact: Fact, scope: PostScope): boolean {
  const { statement, object, subject } = fact;
  const named = [
    statement.of,
    statement.for,
    object.reference,
    ...Object.values(object.parts ?? {}),
    subject,
  ];
  if (named.some((one) => names(one, scope.all))) return true;
  const group = scope.place;
  if (group === undefined) return false;
  const others = named.some((one) => idsIn(one).some((id) => group.posts.has(id)));
  return isAboutGroup(fact, scope) && !others;
}

/** Whether a fact comes from a text about the post's group. */
export function isAboutGroup(fact: Fact, { place }: PostScope): boolean {
  return place !== undefined && isAbout(fact, place.ids);
}

/** What the texts say that a group does, or leave with nobody. */
export function isGroups(fact: Fact, { place }: PostScope): boolean {
  if (place === undefined) return false;
  return names(fact.subject, place.ids) || (isPassive(fact) && isAbout(fact, place.ids));
}
