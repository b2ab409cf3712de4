import type { Box, Point } from '../geometry/box.ts';
import type { Metrics } from '../text/metrics.ts';
import { FONT_SIZE } from './read-text.ts';
import type { Picture, PictureCluster } from './types.ts';

/** Room to the sides of a frame, and between a title and a line beside it, in px: as wanted, and at least. */
const WANTED = { indent: 10, clearance: 6 };
const LEAST = { indent: 5, clearance: 2 };
const TITLE_WEIGHT = '600';

type Span = readonly [from: number, to: number];

/** Where a stretch of a line runs within a band of heights: the x it covers there. */
function covered([ax, ay]: Point, [bx, by]: Point, [top, bottom]: Span): Span[] {
  if (Math.max(ay, by) < top || Math.min(ay, by) > bottom) return [];
  if (ay === by) return [[Math.min(ax, bx), Math.max(ax, bx)]];
  const xAt = (y: number) => ax + ((bx - ax) * (Math.min(Math.max(y, top), bottom) - ay)) / (by - ay);
  const ends = [xAt(ay), xAt(by)];
  return [[Math.min(...ends), Math.max(...ends)]];
}

/** The leftmost start of a title of this width that no line runs through. */
function freeStart(
  width: number,
  box: Box,
  lines: readonly Span[],
  { indent, clearance }: typeof WANTED,
): number | undefined {
  const first = box.x + indent;
  const end = box.x + box.width - indent;
  const starts = [first, ...lines.map(([, to]) => to + clearance)].sort((a, b) => a - b);
  return starts.find(
    (start) =>
      start >= first &&
      start + width <= end &&
      lines.every(([from, to]) => to + clearance <= start || from - clearance >= start + width),
  );
}

function placeTitle(metrics: Metrics, cluster: PictureCluster, edges: Picture['edges']): PictureCluster {
  const { box, text } = cluster;
  const [first] = text.lines;
  const last = text.lines.at(-1);
  if (first === undefined || last === undefined) return cluster;
  const { ascent, descent } = metrics.vertical(FONT_SIZE, TITLE_WEIGHT);
  const band: Span = [first.baseline - ascent, last.baseline + descent];
  const crossing = edges.flatMap(({ points }) =>
    points.slice(1).flatMap((point, index) => covered(points[index] ?? point, point, band)),
  );
  const width = Math.max(...text.lines.map((line) => metrics.advance(line.text, FONT_SIZE, TITLE_WEIGHT)));
  // A frame may be no wider than its title and less room than that on either side.
  const room = Math.max(0, (box.width - width) / 2);
  const [start = box.x + Math.min(WANTED.indent, room)] = [WANTED, LEAST].flatMap(
    ({ indent, clearance }) =>
      freeStart(width, box, crossing, { indent: Math.min(indent, room), clearance }) ?? [],
  );
  return { ...cluster, text: { ...text, x: start } };
}

/**
 * Puts the titles of frames at the left, or as near to it as no line runs through them: Mermaid centres
 * them and draws lines across.
 */
export function placeTitles(metrics: Metrics, picture: Picture): Picture {
  const clusters = picture.clusters.map((cluster) => placeTitle(metrics, cluster, picture.edges));
  return { ...picture, clusters };
}
