import { groupedBy } from '../../model/views/collate.ts';
import { RELATION_DIVIDER, type DiagramCluster, type DiagramEdge } from '../diagram.ts';
import type { Neighbour } from './fold.ts';

/** Neighbours with one relation in common, in the frame that carries its words, and the line to it. */
export interface EgoFrame {
  readonly cluster: DiagramCluster;
  readonly edge: DiagramEdge;
  readonly neighbours: readonly Neighbour[];
}

/** What the lines say; beside what texts in force say, what a draft says is marked as such. */
function wordsOf({ edges }: Neighbour, draft: boolean): string {
  const said = edges.flatMap((edge) => {
    const mark = edge.draft && !draft ? ' (enligt utkast)' : '';
    return edge.label.split(RELATION_DIVIDER).map((relation) => relation + mark);
  });
  return said.join(RELATION_DIVIDER);
}

const isDraft = ({ edges }: Neighbour): boolean => edges.every(({ draft }) => draft);
const isUpwards = ({ edges }: Neighbour): boolean => edges[0]?.upwards === true;
const keyOf = (one: Neighbour): string =>
  [isUpwards(one), isDraft(one), wordsOf(one, isDraft(one))].map(String).join('\n');

function frameOf(same: readonly Neighbour[], ego: string, key: string): EgoFrame[] {
  const [first] = same;
  if (first === undefined) return [];
  const draft = isDraft(first);
  const lines = same.flatMap(({ edges }) => edges);
  return [
    {
      neighbours: same,
      cluster: {
        key,
        label: wordsOf(first, draft),
        nodes: same.map(({ party }) => party.key),
        packed: true,
      },
      edge: {
        from: ego,
        to: key,
        label: wordsOf(first, draft),
        quiet: true,
        plain: true,
        ...(draft && { draft }),
        ...(isUpwards(first) && { upwards: true as const }),
        of: lines,
        facts: lines.flatMap(({ facts }) => facts),
      },
    },
  ];
}

/** A frame for each relation: those of the ones above first, then in the order of the neighbours. */
export function egoFrames(neighbours: readonly Neighbour[], ego: string): EgoFrame[] {
  const sides = [neighbours.filter(isUpwards), neighbours.filter((one) => !isUpwards(one))];
  return sides
    .flatMap((side) => [...groupedBy(side, keyOf).values()])
    .flatMap((same, index) => frameOf(same, ego, `frame:${index + 1}`));
}
