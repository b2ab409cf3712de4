import type { Graph } from '../../model/graph/types.ts';
import { eachPlaceOnce } from '../../model/views/citation.ts';
import { groupedBy } from '../../model/views/collate.ts';
import { joined } from '../../model/views/compare-words.ts';
import { counted } from '../../model/views/swedish.ts';
import {
  listElementId,
  RELATION_DIVIDER,
  type Diagram,
  type DiagramCluster,
  type DiagramEdge,
} from '../diagram.ts';
import { edgesOf } from './edges.ts';
import { frameKey, levelFrames } from './levels-frames.ts';
import { crossLinks, type CrossLink } from './levels-links.ts';
import { linksOf, withoutDerived } from './links.ts';
import { READING_MARK } from '../marks.ts';
import { isRead, relationWords, tagsOf } from './relation-words.ts';

const READING =
  'Läs uppifrån: orden på en linje säger texterna om någon på den övre nivån och någon på den nedre. Listan säger vilka.';

/** Levels that somebody stands on and no text ties to another: silence is told too. */
function untied({ corpus, entities }: Graph, shown: readonly DiagramCluster[]): string[] {
  const all = new Set([...entities.values()].map(({ level }) => level));
  const names = corpus.levels
    .filter(({ id }) => all.has(id) && !shown.some(({ key }) => key === frameKey(id)))
    .map(({ name }) => name);
  return names.length === 0 ? [] : [`Samband med andra nivåer anges inte för: ${names.join(', ')}.`];
}

/** Relations between two levels, the most common first, as read from the upper one. */
function labelOf(links: readonly CrossLink[]): string {
  const said = links.map(({ link, upper }) => {
    const { words } = relationWords(link, link.from.key === upper.key ? 'forth' : 'back');
    const tags = tagsOf(link).join(', ');
    return { words: tags === '' ? words : `${words} (${tags})`, read: isRead(link) };
  });
  const counted = [...groupedBy(said, ({ words }) => words)].sort(([, a], [, b]) => b.length - a.length);
  return counted
    .map(([words, same]) => (same.every(({ read }) => read) ? `${words}${READING_MARK}` : words))
    .join(RELATION_DIVIDER);
}

function edgeBetween(graph: Graph, links: readonly CrossLink[]): DiagramEdge[] {
  const [first] = links;
  if (first === undefined) return [];
  const uppers = new Set(links.map(({ upper }) => upper.key));
  const of = edgesOf(
    graph,
    links.map(({ link }) => link),
    ([one]) => (one && uppers.has(one.from.key) ? one.from.key : (one?.to.key ?? '')),
  );
  return [
    {
      from: frameKey(first.upper.level),
      to: frameKey(first.lower.level),
      label: labelOf(links),
      ...(of.every(({ draft }) => draft) && { draft: true as const }),
      plain: true,
      of,
      facts: eachPlaceOnce(of.flatMap(({ facts }) => facts)),
    },
  ];
}

/**
 * Who is tied to whom across levels, national at the top: a frame for each level and one line between two.
 * Of the whole site by kinds of groups, of one organisation's documents by its groups. Undefined where no
 * text ties two levels.
 */
export function levelsChart(graph: Graph, organisation?: string): Diagram | undefined {
  const id = organisation === undefined ? 'nivaer' : `nivaer/${organisation}`;
  const facts = graph.facts.filter(
    ({ statement }) => organisation === undefined || statement.document.startsWith(`${organisation}/`),
  );
  const stated = withoutDerived(facts.flatMap((fact) => linksOf(graph, fact, new Set())));
  const links = crossLinks(graph, stated, organisation === undefined ? 'kind' : 'group');
  if (links.length === 0) return undefined;
  const pairs = groupedBy(links, ({ upper, lower }) => `${upper.level}\n${lower.level}`);
  const frames = levelFrames(graph, links, listElementId(id));
  const clusters = frames.map(({ cluster }) => cluster);
  const whose =
    organisation === undefined
      ? ''
      : ` enligt dokument från ${graph.entities.get(organisation)?.name ?? organisation}`;
  return {
    id,
    title: `Samband mellan nivåerna${whose === '' ? '' : `,${whose}`}`,
    description: `Diagrammet visar samband mellan ${counted(clusters.length, 'nivå', 'nivåer')}${whose}, uppifrån och ned: ${joined(clusters.map(({ label }) => label))}. Samma innehåll finns som lista.`,
    direction: 'TB',
    parties: true,
    reading: [READING, ...(organisation === undefined ? untied(graph, clusters) : [])],
    nodes: frames.flatMap(({ nodes }) => nodes),
    folded: frames.flatMap(({ folded }) => folded),
    clusters,
    // A level stands below the one above it also where no text ties the two.
    inOrder: clusters.slice(1).map(({ key }, index) => [clusters[index]?.key ?? '', key ?? ''] as const),
    edges: [...pairs.values()].flatMap((pair) => edgeBetween(graph, pair)),
  };
}
