/** Where the box that a chart starts from lies along the chart, each from 0 at its left edge to 1. */
export interface SubjectPlace {
  /** Left edge of the frame that the box stands in, or of the box where it stands in none. */
  readonly frame: number;
  readonly left: number;
  readonly right: number;
  /** Width of the whole chart in px. */
  readonly width: number;
}

interface Box {
  readonly ego: boolean;
  /** Its middle, and half its width, in px. */
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** A box: its class, where its middle is, and the shape that is drawn first in it. */
const BOX = /class="mm-node([^"]*)"[^>]*transform="translate\((\S+) ([^)]+)\)"[^>]*>(<[^>]*>)/g;
const FRAMES = /<g class="mm-clusters">((?:<rect[^>]*>)*)/;
const FRAME = /<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"/g;
/** Boxes of a row may differ by this much, in px: they are not all as tall. */
const ROW_PX = 40;

function halfWidth(shape: string): number {
  const [, width, radius, points] = / (?:width="([^"]*)"|rx="([^"]*)"|points="([^"]*)")/.exec(shape) ?? [];
  if (points !== undefined) return Math.max(...points.split(' ').map((point) => Number.parseFloat(point)));
  return width === undefined ? Number(radius ?? 0) : Number(width) / 2;
}

function boxesOf(svg: string): Box[] {
  return [...svg.matchAll(BOX)].map(([, kinds = '', x, y, shape = '']) => ({
    ego: kinds.split(' ').includes('mm-ego'),
    x: Number(x),
    y: Number(y),
    half: halfWidth(shape),
  }));
}

/** The box that a chart is about, else the leftmost of its topmost row. */
function startOf(boxes: readonly Box[]): Box | undefined {
  const top = Math.min(...boxes.map(({ y }) => y));
  const row = boxes.filter(({ y }) => y - top < ROW_PX).sort((a, b) => a.x - b.x);
  return boxes.find(({ ego }) => ego) ?? row[0];
}

/** The left edges of the frames that a box stands in. */
function framesAround(svg: string, box: Box): number[] {
  const [, frames = ''] = FRAMES.exec(svg) ?? [];
  return [...frames.matchAll(FRAME)]
    .map(([, ...numbers]) => numbers.map(Number))
    .filter(([x = 0, y = 0, width = 0, height = 0]) => {
      return box.x > x && box.x < x + width && box.y > y && box.y < y + height;
    })
    .map(([x = 0]) => x);
}

/**
 * Finds the box that a drawn chart starts from, so that a phone may show that first: its subject, or the leftmost
 * at the top where it has none. Undefined for a chart without boxes.
 */
export function subjectPlace(svg: string): SubjectPlace | undefined {
  const [, edge, width] = /viewBox="(\S+) \S+ (\S+) /.exec(svg) ?? [];
  const box = startOf(boxesOf(svg));
  if (edge === undefined || width === undefined || box === undefined) return undefined;
  const share = (x: number) => Math.round(((x - Number(edge)) / Number(width)) * 1000) / 1000;
  const left = box.x - box.half;
  return {
    frame: share(Math.min(left, ...framesAround(svg, box))),
    left: share(left),
    right: share(box.x + box.half),
    width: Math.ceil(Number(width)),
  };
}
