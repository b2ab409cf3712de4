import type { Graph } from '../../model/graph/types.ts';
import { citationsOf } from '../../model/views/citation.ts';
import { groupedBy } from '../../model/views/collate.ts';
import type { DiagramEdge } from '../diagram.ts';
import type { Link } from './links.ts';
import { rankOf } from './ranks.ts';
import { relationLabel } from './relation-label.ts';
import { isMutual } from './relation-words.ts';

/** The superior of two, else the one who acts first in the texts. */
export function startOf(links: readonly Link[]): string {
  const [first] = links;
  if (first === undefined) return '';
  const rank = links.reduce(
    (sum, link) => sum + rankOf(link) * (link.from.key === first.from.key ? 1 : -1),
    0,
  );
  return rank < 0 ? first.to.key : first.from.key;
}

/** What the links between two say, as one line that is read from one of them. */
export function edgeOf(graph: Graph, links: readonly Link[], from: string): DiagramEdge {
  const statements = new Set(links.flatMap(({ fact }) => [fact.statement, fact.appliedBy ?? []].flat()));
  const draft = links.every(({ fact }) => fact.statement.draft);
  const [first] = links;
  return {
    from,
    to: (first?.from.key === from ? first.to.key : first?.from.key) ?? '',
    label: relationLabel(links, from),
    ...(draft && { draft }),
    ...(links.every(isMutual) && { mutual: true as const }),
    facts: citationsOf(graph, statements),
  };
}

/** Links of each pair of ends, in whichever direction. */
export const byPair = (links: readonly Link[]): Link[][] => [
  ...groupedBy(links, ({ from, to }) => [from.key, to.key].sort().join('\n')).values(),
];

/** What drafts alone say is kept apart from the rest. */
export const byDraft = (links: readonly Link[]): Link[][] => [
  ...groupedBy(links, ({ fact }) => String(fact.statement.draft)).values(),
];

/**
 * Lines between ends: one for each pair, and one more where a draft says other things of them. A
 * relation that runs against its line is put in its inverse words.
 * @param start the end that the line of a pair is read from
 */
export function edgesOf(
  graph: Graph,
  links: readonly Link[],
  start: (pair: readonly Link[]) => string = startOf,
): DiagramEdge[] {
  return byPair(links).flatMap((pair) => byDraft(pair).map((same) => edgeOf(graph, same, start(pair))));
}
