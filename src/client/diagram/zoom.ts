/** How a chart is shown in its region: its size, 1 being its own, and how far the region is scrolled in px. */
export interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** A size, or a place, in px. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

const STEPS = [0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];
const [LEAST = 1] = STEPS;
const MOST = STEPS.at(-1) ?? 1;

/** The next size up or down. */
export function nextScale(scale: number, way: 'in' | 'out'): number {
  // A size between two steps goes to the next one, not past it.
  const [near, far] = [scale * 1.01, scale * 0.99];
  return way === 'in'
    ? (STEPS.find((step) => step > near) ?? MOST)
    : (STEPS.findLast((step) => step < far) ?? LEAST);
}

/** A size that can be shown: neither dust nor a single letter. */
export const clampScale = (scale: number): number => Math.min(MOST, Math.max(LEAST, scale));

/** The size at which all of a chart is seen in its region; never larger than its own. */
export const wholeScale = (chart: Pair, region: Pair): number =>
  clampScale(Math.min(1, region.x / chart.x, region.y / chart.y));

/** The view at another size, with what is under a point of the region still under it. */
export function zoomAt({ scale, left, top }: View, wanted: number, point: Pair): View {
  const next = clampScale(wanted);
  const along = (scrolled: number, at: number) => Math.max(0, ((scrolled + at) * next) / scale - at);
  return { scale: next, left: along(left, point.x), top: along(top, point.y) };
}

/** What is said of a size. */
export const scaleWords = (scale: number): string => `Storlek ${Math.round(scale * 100)} procent.`;
