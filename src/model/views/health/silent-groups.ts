import type { Graph } from '../../graph/types.ts';
import { compareSwedish } from '../collate.ts';
import { GROUP_CHECKS } from '../group-checks.ts';
import { groupSources, placeOf } from '../group-place.ts';
import { linkOf, type Link } from '../identity.ts';
import { selvesOf } from '../selves.ts';
import { checklist, type SilencePoint } from '../silence.ts';

/** A group that some document gives a mandate, and how each question of the checklist is answered. */
export interface SilentGroup {
  readonly group: Link;
  /** Tells groups of the same name apart. */
  readonly organisation?: string;
  readonly points: readonly SilencePoint[];
}

/** The questions of the checklist, as headings of columns. */
export const QUESTIONS: readonly string[] = GROUP_CHECKS.map(({ question }) => question);

/** Ids of the groups that some document shown gives a mandate, in Swedish order of their names. */
export function mandatedGroups(graph: Graph): readonly string[] {
  const groups = new Set([...graph.shown.values()].flatMap(({ data }) => data.about));
  const nameOf = (id: string) => graph.entities.get(id)?.name ?? id;
  return [...groups]
    .filter((id) => graph.entities.get(id)?.type === 'group')
    .sort((a, b) => compareSwedish(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
}

/** The checklist of one group, over all its documents: the same points as on the group's page. */
export function silentGroup(graph: Graph, id: string): SilentGroup {
  const selves = selvesOf(graph, id);
  const place = placeOf(graph, selves);
  const facts = groupSources(graph, selves, place).map(({ fact }) => fact);
  const organisation = linkOf(graph, graph.entities.get(id)?.organisation)?.name;
  return {
    group: linkOf(graph, id) ?? { name: id, url: '' },
    ...(organisation !== undefined && { organisation }),
    points: checklist(graph, facts, place),
  };
}
