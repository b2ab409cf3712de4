import type { Graph } from '../../model/graph/types.ts';
import { eachPlaceOnce } from '../../model/views/citation.ts';
import { RELATION_DIVIDER, type DiagramEdge, type FoldedMember } from '../diagram.ts';
import { nounOf } from './nouns.ts';
import type { Party } from './parties.ts';

/** A neighbour of the one that a chart is about, with the lines to it. */
export interface Neighbour {
  readonly party: Party;
  readonly edges: readonly DiagramEdge[];
  readonly members?: readonly FoldedMember[];
  /** Of a folded one: those it stands for. */
  readonly parties?: readonly Party[];
}

const SHOWN_RELATIONS = 2;

const isAbove = ({ edges }: Neighbour): boolean => edges[0]?.upwards === true;
const relationOf = ({ edges }: Neighbour): string => edges.map(({ label }) => label).join(RELATION_DIVIDER);
const partiesIn = ({ party, parties }: Neighbour): readonly Party[] => parties ?? [party];
const sideOf = (one: Neighbour): string => (isAbove(one) ? 'above' : 'below');

/** What neighbours must have in common to be folded, from the most to the least; sorts are told apart first. */
const LIKENESSES: readonly ((graph: Graph, one: Neighbour) => string)[] = [
  (graph, one) => [sideOf(one), relationOf(one), nounOf(graph, partiesIn(one))].join('\n'),
  (graph, one) => [sideOf(one), nounOf(graph, partiesIn(one))].join('\n'),
  (_graph, one) => sideOf(one),
];

function sharedRelation(neighbours: readonly Neighbour[]): string {
  const relations = [...new Set(neighbours.map(relationOf))];
  return relations.length <= SHOWN_RELATIONS ? relations.join(RELATION_DIVIDER) : 'flera samband';
}

function foldedEdges(neighbours: readonly Neighbour[], key: string): DiagramEdge[] {
  const all = neighbours.flatMap(({ edges }) => edges);
  const [first] = all;
  if (first === undefined) return [];
  return [
    {
      from: first.from,
      to: key,
      label: sharedRelation(neighbours),
      ...(all.every(({ draft }) => draft) && { draft: true as const }),
      ...(all.every(({ mutual }) => mutual) && { mutual: true as const }),
      ...(neighbours.some(isAbove) && { upwards: true as const }),
      plain: true,
      facts: eachPlaceOnce(all.flatMap(({ facts }) => facts)),
    },
  ];
}

/** What each is tied by; a draft is marked, since others in the same row may not be one. */
function membersIn({ party, edges, members }: Neighbour): readonly FoldedMember[] {
  const said = edges.map(({ label, draft }) => (draft ? `${label} (enligt utkast)` : label));
  const relation = said.join(RELATION_DIVIDER);
  return members ?? [{ label: party.label, ...(party.url !== undefined && { url: party.url }), relation }];
}

function foldTogether(graph: Graph, neighbours: readonly Neighbour[], list: string): Neighbour {
  const parties = neighbours.flatMap(partiesIn);
  const key = `more:${parties[0]?.key ?? ''}`;
  const label = `+ ${parties.length} ${nounOf(graph, parties)}`;
  return {
    party: { key, label, url: `#${list}`, kind: 'more' },
    edges: foldedEdges(neighbours, key),
    members: neighbours.flatMap(membersIn),
    parties,
  };
}

/**
 * Folds neighbours with the same relation into one box each ("+ 7 nätverk"), the largest sets first,
 * until at most `cap` are left; where that is not enough, neighbours of one sort, then of one side.
 * `list` is the id of the list that names them all.
 */
export function foldNeighbours(
  graph: Graph,
  neighbours: readonly Neighbour[],
  cap: number,
  list: string,
): readonly Neighbour[] {
  let left = [...neighbours];
  for (const likeness of LIKENESSES) {
    while (left.length > cap) {
      const sets = new Map<string, Neighbour[]>();
      for (const one of left) {
        const key = likeness(graph, one);
        sets.set(key, [...(sets.get(key) ?? []), one]);
      }
      const [largest = []] = [...sets.values()].sort((a, b) => b.length - a.length);
      if (largest.length < 2) break;
      const gone = new Set(largest);
      left = [...left.filter((one) => !gone.has(one)), foldTogether(graph, largest, list)];
    }
  }
  return left;
}
