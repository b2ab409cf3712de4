import { postEntity } from '../../model/graph/entities.ts';
import type { Entity, Graph } from '../../model/graph/types.ts';
import { MAX_NODES } from '../../model/schema/chart.ts';
import { notReplacedFor } from '../../model/views/overrides.ts';
import { postsOf, selvesOf } from '../../model/views/selves.ts';
import { counted } from '../../model/views/swedish.ts';
import {
  listElementId,
  type Diagram,
  type DiagramCluster,
  type DiagramEdge,
  type DiagramNode,
} from '../diagram.ts';
import { byDraft, byPair, edgeOf, startOf } from './edges.ts';
import { egoFrames, type EgoFrame } from './ego-frames.ts';
import { foldNeighbours, type Neighbour } from './fold.ts';
import { linksOf, withoutDerived, type Link } from './links.ts';
import { boxOf, byKindAndName, entityParty, type Party } from './parties.ts';

function entityOf(graph: Graph, id: string): Entity | undefined {
  const known = graph.entities.get(id);
  const group = known ? undefined : graph.entities.get(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
  return known ?? (group && postEntity(graph.corpus, group, id.slice(group.id.length + 1)));
}

/** Ids that the chart is about, each with the role it adds: the group's posts speak for the group. */
function ownIds(graph: Graph, entity: Entity): Map<string, string | undefined> {
  const own = new Map<string, string | undefined>();
  for (const id of selvesOf(graph, entity.id).ids) own.set(id, undefined);
  if (entity.type !== 'group') return own;
  for (const post of postsOf(graph, entity.id)) {
    const role = graph.corpus.roles.get(post.role ?? '')?.data.name;
    for (const id of selvesOf(graph, post.id).ids) own.set(id, role);
  }
  return own;
}

/** Links with exactly one end in the chart's own; that end becomes the one in the middle. */
function ownLinks(links: readonly Link[], own: ReadonlyMap<string, string | undefined>, ego: Party): Link[] {
  return links.flatMap((link): Link[] => {
    const [fromOwn, toOwn] = [own.has(link.from.key), own.has(link.to.key)];
    if (fromOwn === toOwn) return [];
    const role = own.get(fromOwn ? link.from.key : link.to.key);
    if (fromOwn) return [{ ...link, from: ego, ...(role !== undefined && { fromRole: role }) }];
    return [{ ...link, to: ego, ...(role !== undefined && { toRole: role }) }];
  });
}

/** Narrow boxes: three of them beside each other, and two lines, are as wide as a page. */
const LABEL_WIDTH = 19;
const READING = [
  'Läs från gruppens egen ruta: en rams rubrik säger vilket samband gruppen har med dem i ramen.',
];

const nodeOf = ({ party, members }: Neighbour): DiagramNode => ({
  ...boxOf(party),
  ...(members !== undefined && { members }),
});

const description = (name: string, others: number, frames: number): string =>
  `${name} har samband med ${counted(others, 'annan', 'andra')} enligt dokumenten. De står i ${counted(frames, 'ram', 'ramar')}, som säger sambandet: först de som är överordnade. Samma innehåll finns som lista.`;

/** Lines from the ego, so that all of them are read from the middle; those above it are laid out before it. */
const egoEdges = (graph: Graph, links: readonly Link[], ego: string): DiagramEdge[] =>
  byPair(links).flatMap((pair) => {
    const above = startOf(pair) !== ego;
    return byDraft(pair).map((same) => ({
      ...edgeOf(graph, same, ego),
      plain: true as const,
      ...(above && { upwards: true as const }),
    }));
  });

/** Frames laid out before what they are tied to come out in the opposite order to that of the source. */
function inLayoutOrder(frames: readonly EgoFrame[]): DiagramCluster[] {
  const before = frames.filter(({ edge }) => edge.upwards).reverse();
  return [...before, ...frames.filter(({ edge }) => !edge.upwards)].map(({ cluster }) => cluster);
}

/**
 * A group, post, office or organisation and everyone it stands in a relation to, as the texts say: those
 * above it to the left, those below to the right, in a frame for each relation. More than about twenty are
 * folded by relation.
 * @param id of the chart's subject; without relations the chart has one node and no edges.
 * @throws {Error} when no such entity exists.
 */
export function egoDiagram(graph: Graph, id: string): Diagram {
  const entity = entityOf(graph, id);
  const ego = entity && entityParty(entity);
  if (entity === undefined || ego === undefined)
    throw new Error(`"${id}" är ingen grupp, roll eller organisation`);

  const own = ownIds(graph, entity);
  const facts = new Set([...own.keys()].flatMap((one) => graph.factsOf(one)));
  const holds = notReplacedFor(graph, new Set(own.keys()));
  const stated = [...facts]
    .filter(({ statement }) => holds(statement))
    .flatMap((fact) => linksOf(graph, fact, new Set(own.keys())));
  const links = withoutDerived(ownLinks(stated, own, ego));
  const edges = egoEdges(graph, links, ego.key);

  const parties = new Map(links.flatMap(({ from, to }) => [from, to]).map((party) => [party.key, party]));
  parties.delete(ego.key);
  const neighbours = [...parties.values()]
    .map((party): Neighbour => ({ party, edges: edges.filter(({ to }) => to === party.key) }))
    .sort((a, b) => byKindAndName(a.party, b.party));
  const frames = egoFrames(foldNeighbours(graph, neighbours, MAX_NODES - 1, listElementId(id)), ego.key);

  return {
    id,
    title: `Samband för ${entity.name}`,
    description: description(entity.name, neighbours.length, frames.length),
    direction: 'LR',
    labelWidth: LABEL_WIDTH,
    parties: true,
    ...(frames.length > 0 && { reading: READING }),
    nodes: [{ ...boxOf(ego), kind: 'ego' }, ...frames.flatMap((frame) => frame.neighbours.map(nodeOf))],
    edges: frames.map(({ edge }) => edge),
    clusters: inLayoutOrder(frames),
  };
}
