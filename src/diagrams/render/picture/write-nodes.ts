import { spelledOut } from '../../marks.ts';
import { nameOf } from './label-name.ts';
import { element } from './svg-text.ts';
import type { Picture, PictureCluster, PictureNode } from './types.ts';
import { writeNode } from './write-parts.ts';

function holds({ box }: PictureCluster, { at: [x, y] }: PictureNode): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

const areaOf = ({ box }: PictureCluster): number => box.width * box.height;

/** The innermost titled frame that a node stands in. */
function frameOf(clusters: readonly PictureCluster[], node: PictureNode): PictureCluster | undefined {
  return clusters
    .filter((cluster) => cluster.text.lines.length > 0 && holds(cluster, node))
    .sort((a, b) => areaOf(a) - areaOf(b))[0];
}

/** Its title as it is heard: relations divided by a pause, their marks in words. */
const frameName = ({ text }: PictureCluster): string =>
  nameOf(text).replace(/^• /, '').split(' • ').map(spelledOut).join('; ');

/**
 * The nodes in the order of the source. Those that follow each other in one frame are a group named after
 * it, so that who listens hears the frame where its nodes are and not all frames first.
 */
export function writeNodes({ clusters, nodes }: Picture): string[] {
  const runs: { frame: PictureCluster | undefined; nodes: PictureNode[] }[] = [];
  for (const node of nodes) {
    const frame = frameOf(clusters, node);
    const last = runs.at(-1);
    if (last !== undefined && last.frame === frame) last.nodes.push(node);
    else runs.push({ frame, nodes: [node] });
  }
  return runs.map((run) => {
    const written = run.nodes.map(writeNode).join('');
    if (run.frame === undefined) return written;
    return element('g', { role: 'group', 'aria-label': frameName(run.frame) }, written);
  });
}
