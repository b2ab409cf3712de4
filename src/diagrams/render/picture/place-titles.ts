import type { Point } from '../geometry/box.ts';
import type { Metrics } from '../text/metrics.ts';
import { FONT_SIZE } from './read-text.ts';
import type { Picture, PictureCluster } from './types.ts';

const INDENT = 10;
/** Room between a title and a line beside it, in px. */
const CLEARANCE = 6;
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

/** The leftmost start of a title of this width that no line runs through; the first where there is none. */
function freeStart(
  width: number,
  { from, to }: { from: number; to: number },
  lines: readonly Span[],
): number {
  const starts = [from, ...lines.map(([, end]) => end + CLEARANCE)].sort((a, b) => a - b);
  const isFree = (start: number): boolean =>
    start >= from &&
    start + width <= to &&
    lines.every(([a, b]) => b + CLEARANCE <= start || a - CLEARANCE >= start + width);
  return starts.find(isFree) ?? from;
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
  const room = { from: box.x + INDENT, to: box.x + box.width - INDENT };
  return { ...cluster, text: { ...text, x: freeStart(width, room, crossing) } };
}

/**
 * Puts the titles of frames at the left, or as near to it as no line runs through them: Mermaid centres
 * them and draws lines across.
 */
export function placeTitles(metrics: Metrics, picture: Picture): Picture {
  const clusters = picture.clusters.map((cluster) => placeTitle(metrics, cluster, picture.edges));
  return { ...picture, clusters };
}
