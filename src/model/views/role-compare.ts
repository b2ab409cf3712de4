import type { Entity, Graph } from '../graph/types.ts';
import { claimsOf } from './compare-claims.ts';
import { comparableKinds } from './compare-kinds.ts';
import { verdictsOn, type Party } from './compare-verdict.ts';
import { verdictWords, type VerdictWords } from './compare-words.ts';
import type { Link } from './identity.ts';
import { selvesOf, sourcesOf } from './selves.ts';

/** Posts of one role with the names that tell their groups apart. */
export interface LabelledPost {
  readonly post: Entity;
  readonly label: string;
}

/** What a post's own texts claim, seen from its group. */
function partyOf(graph: Graph, { post, label }: LabelledPost): Party {
  const ids = post.group === undefined ? new Set<string>() : selvesOf(graph, post.group).ids;
  const at = {
    place: { ids, posts: new Set([post.id]) },
    ...(post.organisation !== undefined && { organisation: post.organisation }),
  };
  const sources = sourcesOf(graph, { own: post.id, ids: new Set([post.id]) });
  return { label, claims: sources.flatMap(({ fact }) => claimsOf(graph, fact, at)) };
}

const ORDER = ['strength', 'value', 'equal', 'only'] as const;

/**
 * Where the same thing is said of a role in several groups: with different strength, with another
 * number or time, or alike; the differences first. Equal words have a list of their own.
 */
export function roleVerdicts(graph: Graph, posts: readonly LabelledPost[]): readonly VerdictWords[] {
  const found = verdictsOn(posts.map((post) => partyOf(graph, post)));
  const typed = found.filter(({ type, words }) => type !== 'equal' || !words);
  return [...typed].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)).map(verdictWords);
}

/** Comparisons of the groups that have the role: kinds that at least two of them belong to. */
export function roleComparisons(graph: Graph, posts: readonly Entity[]): readonly Link[] {
  const groups = new Set(posts.map(({ group }) => group));
  return comparableKinds(graph).flatMap(({ groups: members, plural, url }): Link[] => {
    const held = members.filter(({ id }) => {
      const series = graph.corpus.groups.get(id)?.data.instanceOf;
      return groups.has(id) || (series !== undefined && groups.has(series));
    });
    return held.length > 1 ? [{ name: plural, url }] : [];
  });
}
