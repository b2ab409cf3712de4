import type { Entry } from '../../model/corpus/types.ts';
import type { Entity, Graph } from '../../model/graph/types.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { VerbKey } from '../../model/verbs.ts';
import type { Diagram, DiagramCluster, DiagramEdge } from '../diagram.ts';
import { byDraft, byPair, edgeOf, startOf } from './edges.ts';
import { linksOf, withoutDerived, type Link } from './links.ts';
import { boxOf, entityParty, type Party } from './parties.ts';
import { isRead, tagsOf } from './relation-words.ts';

/** The shown end that stands for a party: itself, or the shown group that a post is in. */
function shownEnd(party: Party, shown: ReadonlyMap<string, Party>): Party | undefined {
  return shown.get(party.key) ?? shown.get(party.entity?.group ?? '');
}

const roleOf = (graph: Graph, party: Party, end: Party): string | undefined =>
  party.key === end.key ? undefined : graph.corpus.roles.get(party.entity?.role ?? '')?.data.name;

function shownLink(graph: Graph, link: Link, shown: ReadonlyMap<string, Party>): Link[] {
  const [from, to] = [shownEnd(link.from, shown), shownEnd(link.to, shown)];
  if (from === undefined || to === undefined || from.key === to.key) return [];
  const fromRole = roleOf(graph, link.from, from);
  const toRole = roleOf(graph, link.to, to);
  return [
    {
      ...link,
      from,
      to,
      ...(fromRole !== undefined && { fromRole }),
      ...(toRole !== undefined && { toRole }),
    },
  ];
}

/** What the layout itself shows. */
const STRUCTURAL: readonly VerbKey[] = ['part-of', 'consists-of'];

/** A line is enough where the text adds nothing to what the layout shows. */
const isStructure = (links: readonly Link[]): boolean =>
  links.every((link) => STRUCTURAL.includes(link.verb) && tagsOf(link).length === 0);

/** The superior first; in a flow the one who acts. */
function chartEdges(graph: Graph, links: readonly Link[], flow: boolean): DiagramEdge[] {
  const startIn = (pair: readonly Link[]): string => (flow ? (pair[0]?.from.key ?? '') : startOf(pair));
  return byPair(links).flatMap((pair) =>
    byDraft(pair).map((same) => ({
      ...edgeOf(graph, same, startIn(pair)),
      ...(isStructure(same) && {
        quiet: true as const,
        plain: true as const,
        ...(same.every(isRead) && { starred: true as const }),
      }),
    })),
  );
}

const STRUCTURE = 'Streck utan ord och pil: det nedre är en del av det övre.';

function frames(
  entities: readonly Entity[],
  keyOf: (one: Entity) => string | undefined,
  name: (key: string) => string,
) {
  const found = new Map<string, string[]>();
  for (const one of entities) {
    const key = keyOf(one);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), one.id]);
  }
  return [...found].map(([key, nodes]): DiagramCluster => ({ label: name(key), nodes }));
}

/** An organisation stands in its own frame, if anything else does. */
function ownerIn(entities: readonly Entity[]): (one: Entity) => string | undefined {
  const owners = new Set(entities.map(({ organisation }) => organisation));
  return ({ id, organisation }) => organisation ?? (owners.has(id) ? id : undefined);
}

/** Frames by organisation where there are several, else by level where there are several. */
function clustersOf(graph: Graph, entities: readonly Entity[]): readonly DiagramCluster[] {
  const byOrganisation = frames(entities, ownerIn(entities), (id) => graph.entities.get(id)?.name ?? id);
  if (byOrganisation.length > 1) return byOrganisation;
  const byLevel = frames(
    entities,
    ({ level }) => level,
    (id) => graph.corpus.levels.find((level) => level.id === id)?.name ?? id,
  );
  return byLevel.length > 1 ? byLevel : [];
}

/**
 * The organisation chart of an entry in `charts/`: the entities it shows and the relations it wants
 * among them, in frames by organisation or level. Where no wanted relation is about structure, it shows who
 * does what for whom: from left to right, without frames. Ids that no entity has are left out; `check` reports
 * them. What a post of a shown group does is drawn at the group, with the role in words.
 */
export function organisationChart(graph: Graph, chart: Entry<ChartData>): Diagram {
  const entities = chart.data.show.flatMap((id) => graph.entities.get(id) ?? []);
  const shown = new Map<string, Party>();
  for (const entity of entities) {
    const party = entityParty(entity);
    if (party !== undefined) shown.set(entity.id, party);
  }
  const wanted: ReadonlySet<string> | undefined = chart.data.ties && new Set(chart.data.ties);
  const facts = graph.facts.filter(({ verb }) => wanted?.has(verb) ?? true);
  const focus = new Set(shown.keys());
  const links = facts
    .flatMap((fact) => linksOf(graph, fact, focus))
    .flatMap((link) => shownLink(graph, link, shown));
  const flow = wanted !== undefined && !STRUCTURAL.some((verb) => wanted.has(verb));
  const clusters = flow ? [] : clustersOf(graph, entities);
  const edges = chartEdges(graph, withoutDerived(links), flow);
  return {
    id: `schema/${chart.id}`,
    title: chart.data.title,
    description: chart.data.description,
    parties: true,
    direction: flow ? 'LR' : 'TB',
    nodes: [...shown.values()].map(boxOf),
    edges,
    ...(edges.some(({ quiet }) => quiet) && { reading: [STRUCTURE] }),
    ...(clusters.length > 0 && { clusters }),
  };
}
