import type { Graph } from '../../model/graph/types.ts';
import type { DiagramCluster, DiagramNode } from '../diagram.ts';
import { unitsOf, type CrossLink } from './levels-links.ts';
import type { Unit } from './levels-units.ts';
import { nounOf } from './nouns.ts';
import { boxOf, byKindAndName } from './parties.ts';

/** A level with its boxes, and those that one of them stands for. */
export interface LevelFrame {
  readonly cluster: DiagramCluster;
  readonly nodes: readonly DiagramNode[];
  readonly folded: readonly DiagramNode[];
}

/** More boxes than this in all, and a level shows the most tied of its own. */
const FEW = 12;
const MOST_ON_LEVEL = 4;

/** Key of the frame of a level. */
export const frameKey = (level: string): string => `level:${level}`;

function moreNode(graph: Graph, level: string, units: readonly Unit[], list: string): DiagramNode {
  return {
    key: `more:${level}`,
    label: `+ ${units.length} ${nounOf(graph, units)}`,
    kind: 'more',
    url: `#${list}`,
    members: units.map(({ label, url }) => ({ label, ...(url !== undefined && { url }), relation: '' })),
  };
}

/** Levels in their order, each with the boxes that links tie; the least tied of many are folded. */
export function levelFrames(graph: Graph, links: readonly CrossLink[], list: string): LevelFrame[] {
  const units = unitsOf(links);
  const ties = new Map(units.map(({ key }) => [key, 0]));
  for (const { upper, lower } of links) {
    for (const { key } of [upper, lower]) ties.set(key, (ties.get(key) ?? 0) + 1);
  }
  const tiesOf = ({ key }: Unit): number => ties.get(key) ?? 0;
  const levels = graph.corpus.levels.filter(({ id }) => units.some(({ level }) => level === id));
  return levels.map(({ id, name }) => {
    const all = units.filter(({ level }) => level === id).sort((a, b) => tiesOf(b) - tiesOf(a));
    const room = units.length <= FEW || all.length <= MOST_ON_LEVEL ? all.length : MOST_ON_LEVEL - 1;
    const rest = all.slice(room);
    const nodes = [
      ...all.slice(0, room).sort(byKindAndName).map(boxOf),
      ...(rest.length > 0 ? [moreNode(graph, id, rest, list)] : []),
    ];
    const cluster = {
      key: frameKey(id),
      label: name,
      nodes: nodes.map(({ key }) => key),
    };
    return { cluster, nodes, folded: rest.map(boxOf) };
  });
}
