import {
  RELATION_DIVIDER,
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  type NodeKind,
} from '../diagram.ts';
import { ownLink } from '../render/picture/own-link.ts';
import { escapeLine, visible } from './escape.ts';
import { wrapLabel } from './wrap.ts';

const NODE_WIDTH = 20;
const EDGE_WIDTH = 22;
const TITLE_WIDTH = 40;
/** Relations written on a line; the list beside the chart has them all. */
const SHOWN_RELATIONS = 3;

const EMPTY_LABEL = '–';

function quoted(lines: readonly string[]): string {
  const written = lines.map(escapeLine).filter((line) => line !== '');
  return `"${written.length === 0 ? EMPTY_LABEL : written.join('<br/>')}"`;
}

const label = (text: string, width: number): string => quoted(wrapLabel(visible(text), width));

function nodeLine(node: DiagramNode, name: string, width: number): string {
  const text = label(node.label, node.kind === 'question' ? NODE_WIDTH : width);
  const shapes: Partial<Record<NodeKind, string>> = { post: `(${text})`, question: `{${text}}` };
  const shape = shapes[node.kind] ?? `[${text}]`;
  return `${name}${shape}:::${node.kind}`;
}

function edgeLines({ label: relations, draft, quiet }: DiagramEdge): string[] {
  const all = quiet ? [] : visible(relations).split(RELATION_DIVIDER);
  // Where there are several, a bullet tells where each begins.
  const mark = all.length > 1 ? '• ' : '';
  const shown = all.slice(0, SHOWN_RELATIONS).flatMap((one) => wrapLabel(mark + one, EDGE_WIDTH));
  const rest = all.length - SHOWN_RELATIONS;
  return [...shown, ...(rest > 0 ? [`och ${rest} till`] : []), ...(draft ? ['enligt utkast'] : [])];
}

function edgeLine(edge: DiagramEdge, names: ReadonlyMap<string, string>): string[] {
  const [from, to] = [names.get(edge.from), names.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const bare = edge.mutual ?? edge.unordered ?? false;
  const line = edge.draft ? (bare ? '-.-' : '-.->') : bare ? '---' : '-->';
  const words = edgeLines(edge);
  return [`${from} ${line}${words.length === 0 ? '' : `|${quoted(words)}|`} ${to}`];
}

function clickLine({ url }: DiagramNode, name: string): string[] {
  const own = ownLink(url ?? null);
  return own === undefined ? [] : [`click ${name} href "${own}"`];
}

/**
 * Mermaid source of a chart: the same for the same data, readable for whoever copies it. Names and
 * relations are quoted and escaped, so that no word of theirs can be taken for Mermaid's.
 */
export function toMermaid(diagram: Diagram): string {
  const names = new Map(diagram.nodes.map((node, index) => [node.key, `n${index + 1}`]));
  const nameOf = (key: string) => names.get(key) ?? [];
  const clusters = (diagram.clusters ?? []).flatMap((cluster, index) => [
    `subgraph c${index + 1}[${label(cluster.label, TITLE_WIDTH)}]`,
    ...cluster.nodes.flatMap(nameOf).map((name) => `  ${name}`),
    'end',
  ]);
  const lines = [
    `accTitle: ${escapeLine(diagram.title)}`,
    `accDescr: ${escapeLine(diagram.description)}`,
    // All boxes first, in order: that is the order a keyboard visits them, framed or not.
    ...diagram.nodes.map((node) =>
      nodeLine(node, names.get(node.key) ?? '', diagram.labelWidth ?? NODE_WIDTH),
    ),
    ...clusters,
    ...diagram.edges.flatMap((edge) => edgeLine(edge, names)),
    ...diagram.nodes.flatMap((node) => clickLine(node, names.get(node.key) ?? '')),
  ];
  return [`flowchart ${diagram.direction}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
