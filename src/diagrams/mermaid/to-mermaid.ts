import { citedPlaces } from '../cited-places.ts';
import {
  RELATION_DIVIDER,
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  type NodeKind,
} from '../diagram.ts';
import { ownLink } from '../render/picture/own-link.ts';
import { READING_MARK, shownOf } from '../marks.ts';
import { clusterOrigin, edgeOrigin, nodeOrigin } from './origin.ts';
import { escapeLine, visible } from './escape.ts';
import { indented, tracedSource, type TracedLine, type TracedSource } from './traced-source.ts';
import { wrapLabel } from './wrap.ts';

const NODE_WIDTH = 20;
const EDGE_WIDTH = 22;
const TITLE_WIDTH = 40;
const FRAME_WIDTH = 22;

const EMPTY_LABEL = '–';

function quoted(lines: readonly string[]): string {
  const written = lines.map(escapeLine).filter((line) => line !== '');
  return `"${written.length === 0 ? EMPTY_LABEL : written.join('<br/>')}"`;
}

const clusterName = (index: number): string => `c${index + 1}`;
/** Names that the source gives: to boxes, and to the frames that have a key. */
function namesIn({ nodes, clusters = [] }: Diagram): ReadonlyMap<string, string> {
  const frames = clusters.flatMap(({ key }, index): [string, string][] =>
    key === undefined ? [] : [[key, clusterName(index)]],
  );
  return new Map([...frames, ...nodes.map(({ key }, index): [string, string] => [key, `n${index + 1}`])]);
}

const label = (text: string, width: number): string => quoted(wrapLabel(visible(text), width));

function nodeLine(node: DiagramNode, name: string, width: number): string {
  const words = node.read ? `${node.label}${READING_MARK}` : node.label;
  const text = label(words, node.kind === 'question' ? NODE_WIDTH : width);
  const shapes: Partial<Record<NodeKind, string>> = { post: `(${text})`, question: `{${text}}` };
  const shape = shapes[node.kind] ?? `[${text}]`;
  return `${name}${shape}:::${node.kind}`;
}

function relationLines(relations: string, width: number): string[] {
  const all = visible(relations).split(RELATION_DIVIDER);
  // Where there are several, a bullet tells where each begins.
  const mark = all.length > 1 ? '• ' : '';
  const { shown, left } = shownOf(all);
  return [...shown.flatMap((one) => wrapLabel(mark + one, width)), ...(left > 0 ? [`och ${left} till`] : [])];
}

function edgeLines(edge: DiagramEdge, allDraft: boolean): string[] {
  const { label: relations, draft, quiet, plain, starred } = edge;
  const words = quiet ? (starred ? [READING_MARK] : []) : relationLines(relations, EDGE_WIDTH);
  // The legend says it of all at once; and where words stand elsewhere, it tells what dashes mean.
  return [...words, ...(draft && !allDraft && !(quiet && plain) ? ['enligt utkast'] : [])];
}

function edgeLine(edge: DiagramEdge, allDraft: boolean, names: ReadonlyMap<string, string>): string[] {
  const [from, to] = [names.get(edge.from), names.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const bare = edge.mutual ?? edge.unordered ?? edge.plain ?? false;
  const line = edge.draft ? (bare ? '-.-' : '-.->') : bare ? '---' : '-->';
  const words = edgeLines(edge, allDraft);
  const [first, second] = edge.upwards ? [to, from] : [from, to];
  return [`${first} ${line}${words.length === 0 ? '' : `|${quoted(words)}|`} ${second}`];
}

function clickLine(url: string | undefined, name: string): string[] {
  const own = ownLink(url ?? null);
  return own === undefined ? [] : [`click ${name} href "${own}"`];
}

function nodeLines(diagram: Diagram, names: ReadonlyMap<string, string>): TracedLine[] {
  const width = diagram.labelWidth ?? NODE_WIDTH;
  return diagram.nodes.map((node) => ({
    text: nodeLine(node, names.get(node.key) ?? '', width),
    origin: nodeOrigin(node, diagram),
  }));
}

function clusterLines(diagram: Diagram, names: ReadonlyMap<string, string>): TracedLine[] {
  return (diagram.clusters ?? []).flatMap((cluster, index) => {
    const { label: title, nodes, packed = false } = cluster;
    const name = clusterName(index);
    const words = packed ? relationLines(title, FRAME_WIDTH) : wrapLabel(visible(title), TITLE_WIDTH);
    const lines = [
      `subgraph ${name}[${quoted(words)}]`,
      ...nodes.flatMap((key) => names.get(key) ?? []).map((one) => `  ${one}`),
      'end',
      ...(packed ? [`${name}@{ algorithm: elk.rectpacking }`] : []),
    ];
    return lines.map((text) => ({ text, origin: clusterOrigin(cluster, diagram) }));
  });
}

function edgeAndClickLines(diagram: Diagram, names: ReadonlyMap<string, string>): TracedLine[] {
  const allDraft = diagram.edges.every(({ draft }) => draft);
  const edges = diagram.edges.flatMap((edge) =>
    edgeLine(edge, allDraft, names).map((text) => ({ text, origin: edgeOrigin(edge, diagram) })),
  );
  const cited = citedPlaces(diagram);
  const clicks = diagram.nodes.flatMap((node) =>
    clickLine(node.url ?? cited.get(node.key), names.get(node.key) ?? '').map((text) => ({
      text,
      origin: nodeOrigin(node, diagram),
    })),
  );
  const unseen = (diagram.inOrder ?? []).flatMap(([first, second]) => {
    const [a, b] = [names.get(first), names.get(second)];
    return a === undefined || b === undefined ? [] : [{ text: `${a} ~~~ ${b}` }];
  });
  return [...edges, ...unseen, ...clicks];
}

/**
 * Mermaid source of a chart: the same for the same data, readable for whoever copies it. Names and
 * relations are quoted and escaped, so that no word of theirs can be taken for Mermaid's.
 */
export function traceMermaid(diagram: Diagram): TracedSource {
  const names = namesIn(diagram);
  return tracedSource([
    { text: `flowchart ${diagram.direction}` },
    ...indented([
      { text: `accTitle: ${escapeLine(diagram.title)}` },
      { text: `accDescr: ${escapeLine(diagram.description)}` },
      // All boxes first, in order: that is the order a keyboard visits them, framed or not.
      ...nodeLines(diagram, names),
      ...clusterLines(diagram, names),
      ...edgeAndClickLines(diagram, names),
    ]),
  ]);
}

/** Mermaid source of a chart. */
export const toMermaid = (diagram: Diagram): string => traceMermaid(diagram).source;
