import type { Entry } from '../../model/corpus/types.ts';
import type { Entity, Graph } from '../../model/graph/types.ts';
import type { ChartData } from '../../model/schema/chart.ts';
import type { Diagram, DiagramCluster } from '../diagram.ts';
import { edgesOf } from './edges.ts';
import { linksOf, withoutDerived, type Link } from './links.ts';
import { entityParty, type Party } from './parties.ts';

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

/** Frames by organisation where there are several, else by level where there are several. */
function clustersOf(graph: Graph, entities: readonly Entity[]): readonly DiagramCluster[] {
  const byOrganisation = frames(
    entities,
    ({ organisation }) => organisation,
    (id) => graph.entities.get(id)?.name ?? id,
  );
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
 * among them, in frames by organisation or level. Ids that no entity has are left out; `check` reports
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
  const clusters = clustersOf(graph, entities);
  return {
    id: chart.id,
    title: chart.data.title,
    description: chart.data.description,
    direction: 'TB',
    nodes: [...shown.values()].map(({ key, label, url, kind }) => ({
      key,
      label,
      kind,
      ...(url !== undefined && { url }),
    })),
    edges: edgesOf(graph, withoutDerived(links)),
    ...(clusters.length > 0 && { clusters }),
  };
}
