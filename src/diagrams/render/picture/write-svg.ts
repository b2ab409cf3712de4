import { element } from './svg-text.ts';
import type { Picture, PictureCluster } from './types.ts';
import {
  CORNER_RADIUS,
  group,
  writeArrow,
  writeEdge,
  writeEdgeLabel,
  writeRoot,
  writeText,
} from './write-parts.ts';
import { writeNodes } from './write-nodes.ts';

const writeFrame = ({ box: { x, y, width, height } }: PictureCluster): string =>
  element('rect', { x, y, width, height, rx: CORNER_RADIUS });

const writeTitle = ({ text }: PictureCluster): string => writeText(text, false);

/**
 * Writes a picture as SVG that a page can hold inline: no style, no script, colours by class, links and
 * names for assistive technology. Lines and their words are hidden from it, since they are read without
 * their ends; the list beside the chart says them. `id` must be unique on the page.
 */
export function writeSvg(picture: Picture, id: string): string {
  const { view, title, description, clusters, edges, edgeLabels, nodes } = picture;
  const arrow = `${id}-a`;
  const hasArrow = edges.some((edge) => edge.arrowAtStart || edge.arrowAtEnd);
  const hasLinks = nodes.some((node) => node.href !== undefined);
  const lines = [
    group(
      { class: 'mm-edges' },
      edges.map((edge) => writeEdge(edge, arrow)),
    ),
    group({ class: 'mm-edge-labels' }, edgeLabels.map(writeEdgeLabel)),
  ];
  const parts = [
    hasArrow ? element('defs', {}, writeArrow(arrow)) : '',
    group({ class: 'mm-clusters' }, clusters.map(writeFrame)),
    edges.length === 0 ? '' : element('g', { 'aria-hidden': 'true' }, lines.join('')),
    group({ class: 'mm-titles', 'aria-hidden': 'true' }, clusters.map(writeTitle)),
    group({ class: 'mm-nodes' }, writeNodes(picture)),
  ];
  return writeRoot({ id, view, title, description, kind: 'flödesschema', hasLinks }, parts);
}
