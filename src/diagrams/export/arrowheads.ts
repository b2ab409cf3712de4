import type { Point } from '../render/geometry/box.ts';
import { decimal, element } from '../render/picture/svg-text.ts';

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

/** The points of a line in their order, those that bend it among them. All of ours are absolute. */
function pointsOf(line: Element): Point[] {
  const numbers =
    line.tagName.toLowerCase() === 'line'
      ? ['x1', 'y1', 'x2', 'y2'].map((name) => Number(line.getAttribute(name) ?? 0))
      : numbersIn(line.getAttribute('d') ?? line.getAttribute('points') ?? '');
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2] ?? 0,
    numbers[index * 2 + 1] ?? 0,
  ]);
}

/** The end of a line and the way it points there, in degrees. */
function tip(points: readonly Point[]): { readonly at: Point; readonly degrees: number } | undefined {
  const at = points.at(-1);
  const before = points.findLast((point) => at !== undefined && (point[0] !== at[0] || point[1] !== at[1]));
  if (at === undefined || before === undefined) return undefined;
  return { at, degrees: (Math.atan2(at[1] - before[1], at[0] - before[0]) * 180) / Math.PI };
}

function writeHead(marker: Element, points: readonly Point[], write: (shape: Element) => string): string {
  const end = tip(points);
  if (end === undefined) return '';
  const number = (name: string) => Number(marker.getAttribute(name) ?? 0);
  const [, , width = 1] = numbersIn(marker.getAttribute('viewBox') ?? '');
  const transform = [
    `translate(${end.at.map(decimal).join(' ')})`,
    `rotate(${decimal(end.degrees)})`,
    `scale(${String(number('markerWidth') / width)})`,
    `translate(${decimal(-number('refX'))} ${decimal(-number('refY'))})`,
  ].join(' ');
  return element('g', { transform }, [...marker.children].map(write).join(''));
}

/**
 * Writes the heads that a line asks for as shapes at its ends: programs for slides and text know markers
 * badly, and none of them knows one that takes its colour from the line.
 */
export function writeHeads(line: Element, svg: Element, write: (shape: Element) => string): string {
  const points = pointsOf(line);
  const headAt = (name: string, towards: readonly Point[]): string => {
    const [, id] = /^url\(#(.+)\)$/.exec(line.getAttribute(name) ?? '') ?? [];
    if (id === undefined) return '';
    const marker = [...svg.querySelectorAll('marker')].find((one) => one.id === id);
    if (marker === undefined) throw new Error(`Pilspetsen ${id} finns inte.`);
    return writeHead(marker, towards, write);
  };
  return headAt('marker-start', points.toReversed()) + headAt('marker-end', points);
}
