/** Where the box of a chart's subject has its middle, along the chart's width. */
export interface SubjectPlace {
  /** From 0 at the left to 1. */
  readonly share: number;
  /** Width of the whole chart in px. */
  readonly width: number;
}

/** Finds the subject of a drawn chart, so that a phone may show that first; undefined where it has none. */
export function subjectPlace(svg: string): SubjectPlace | undefined {
  const [, left, width] = /viewBox="(\S+) \S+ (\S+) /.exec(svg) ?? [];
  const [, x] = /class="mm-node(?: [\w-]+)* mm-ego[ "][^>]*transform="translate\((\S+)/.exec(svg) ?? [];
  if (left === undefined || width === undefined || x === undefined) return undefined;
  const share = (Number(x) - Number(left)) / Number(width);
  return { share: Math.round(share * 1000) / 1000, width: Math.ceil(Number(width)) };
}
