/** Where the box that a chart starts from has its middle, along the chart's width. */
export interface SubjectPlace {
  /** From 0 at the left to 1. */
  readonly share: number;
  /** Width of the whole chart in px. */
  readonly width: number;
}

/** A box, its class, and where its middle is. */
const BOX = /class="mm-node([^"]*)"[^>]*transform="translate\((\S+) ([^)]+)\)/g;
/** Boxes of a row may differ by this much, in px: they are not all as tall. */
const ROW_PX = 40;

/** The box that a chart is about, else the leftmost of its topmost row. */
function startOf(boxes: readonly { readonly ego: boolean; readonly x: number; readonly y: number }[]) {
  const subject = boxes.find(({ ego }) => ego);
  if (subject !== undefined) return subject.x;
  const top = Math.min(...boxes.map(({ y }) => y));
  return Math.min(...boxes.filter(({ y }) => y - top < ROW_PX).map(({ x }) => x));
}

/**
 * Finds the box that a drawn chart starts from, so that a phone may show that first: its subject, or the leftmost
 * at the top where it has none. Undefined for a chart without boxes.
 */
export function subjectPlace(svg: string): SubjectPlace | undefined {
  const [, left, width] = /viewBox="(\S+) \S+ (\S+) /.exec(svg) ?? [];
  const boxes = [...svg.matchAll(BOX)].map(([, kinds = '', x, y]) => ({
    ego: kinds.split(' ').includes('mm-ego'),
    x: Number(x),
    y: Number(y),
  }));
  if (left === undefined || width === undefined || boxes.length === 0) return undefined;
  const share = (startOf(boxes) - Number(left)) / Number(width);
  return { share: Math.round(share * 1000) / 1000, width: Math.ceil(Number(width)) };
}
