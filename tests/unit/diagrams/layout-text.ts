import { parseHTML } from 'linkedom';

const NUMBER = /-?\d+(?:\.\d+)?/g;
const numbersIn = (text: string | null | undefined): number[] => (text?.match(NUMBER) ?? []).map(Number);

/** What a shape is made of, whatever shape it is. */
const measures = (shape: Element): string =>
  shape.localName === 'polygon'
    ? (shape.getAttribute('points') ?? '')
    : ['x', 'y', 'width', 'height', 'cx', 'cy', 'rx', 'ry']
        .flatMap((name) => shape.getAttribute(name) ?? [])
        .join(' ');

/**
 * Where everything in a drawn chart is, as lines of text: its size, then every box, frame and line with its
 * numbers in px.
 */
export function layoutText(svg: string): string[] {
  const root = parseHTML(`<!doctype html><body>${svg}</body>`).document.querySelector('svg')!;
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)];
  return [
    `bilden: ${root.getAttribute('width')} ${root.getAttribute('height')}`,
    ...all('.mm-node').map((node) => {
      const shapes = [...node.children].filter((one) => /^(?:rect|polygon|ellipse)$/.test(one.localName));
      const at = numbersIn(node.getAttribute('transform'));
      return `rutan ”${node.getAttribute('aria-label')}”: ${[...at, ...shapes.map(measures)].join(' ')}`;
    }),
    ...all('.mm-clusters rect').map((rect, index) => `ramen ${index + 1}: ${measures(rect)}`),
    ...all('.mm-edge').map((line, index) => `linjen ${index + 1}: ${line.getAttribute('d')}`),
    ...all('.mm-edge-labels > g').map((label) => {
      const at = numbersIn(label.getAttribute('transform'));
      return `orden ”${label.textContent.trim().replace(/\s+/g, ' ')}”: ${[...at, measures(label.querySelector('rect')!)].join(' ')}`;
    }),
  ];
}

const partOf = (line: string): string => line.slice(0, line.lastIndexOf(': '));
const placeOf = (line: string): number[] => numbersIn(line.slice(line.lastIndexOf(': ')));

/** How far the farthest of a part's numbers moved; Infinity where it is drawn in another way. */
function moved(before: string, now: string): number {
  const [a, b] = [placeOf(before), placeOf(now)];
  if (a.length !== b.length) return Infinity;
  return Math.max(0, ...a.map((number, index) => Math.abs(number - (b[index] ?? 0))));
}

/** What changed from one layout to another, part by part, in words. */
export function layoutChanges(before: readonly string[], now: readonly string[]): string[] {
  const was = new Map(before.map((line) => [partOf(line), line]));
  const is = new Map(now.map((line) => [partOf(line), line]));
  const gone = [...was.keys()].filter((part) => !is.has(part)).map((part) => `${part} is gone`);
  const changed = [...is].flatMap(([part, line]) => {
    const old = was.get(part);
    if (old === undefined) return [`${part} is new`];
    const px = moved(old, line);
    if (px === 0) return [];
    return [px === Infinity ? `${part} has another shape` : `${part} moved ${px.toFixed(1)} px`];
  });
  return [...gone, ...changed];
}
