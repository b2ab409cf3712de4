/** Where the box that a chart starts from has its middle, along the chart's width. */
export interface SubjectPlace {
  /** From 0 at the left to 1. */
  readonly share: number;
  /** Width of the whole chart in px. */
  readonly width: number;
}

/** The first box with a class, and where it is moved to. */
const boxOf = (kind: string): RegExp =>
  new RegExp(`class="mm-node(?: [\\w-]+)*${kind}[ "][^>]*transform="translate\\((\\S+)`);
const SUBJECT = boxOf(' mm-ego');
const FIRST = boxOf('');

/**
 * Finds the box that a drawn chart starts from, so that a phone may show that first: its subject, or the first
 * one where it has none. Undefined for a chart without boxes.
 */
export function subjectPlace(svg: string): SubjectPlace | undefined {
  const [, left, width] = /viewBox="(\S+) \S+ (\S+) /.exec(svg) ?? [];
  const [, x] = SUBJECT.exec(svg) ?? FIRST.exec(svg) ?? [];
  if (left === undefined || width === undefined || x === undefined) return undefined;
  const share = (Number(x) - Number(left)) / Number(width);
  return { share: Math.round(share * 1000) / 1000, width: Math.ceil(Number(width)) };
}
