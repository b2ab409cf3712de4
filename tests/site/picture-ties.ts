/** A box as a reader sees it: left, top, right and bottom in px of the picture. */
export interface Seen {
  readonly name: string;
  readonly href: string | null;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Names at each end of a line: one, or all in the frame that it ends at. */
export type Line = readonly [one: readonly string[], other: readonly string[]];

/** What a flowchart shows: its boxes in reading order, and who is tied to whom. */
export interface Shown {
  readonly boxes: readonly Seen[];
  readonly lines: readonly Line[];
  /** The words on the lines, without what only breaks them. */
  readonly words: readonly string[];
}

const numbersIn = (text: string | null): number[] => (text?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const attributes = (element: Element, ...names: string[]): number[] =>
  names.map((name) => Number(element.getAttribute(name) ?? 0));

export function extent(shape: Element): Seen['box'] {
  if (shape.localName === 'polygon') {
    const numbers = numbersIn(shape.getAttribute('points'));
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd));
    return [Math.min(...xs!), Math.min(...ys!), Math.max(...xs!), Math.max(...ys!)];
  }
  if (shape.localName === 'ellipse') {
    const [cx = 0, cy = 0, rx = 0, ry = 0] = attributes(shape, 'cx', 'cy', 'rx', 'ry');
    return [cx - rx, cy - ry, cx + rx, cy + ry];
  }
  const [x = 0, y = 0, width = 0, height = 0] = attributes(shape, 'x', 'y', 'width', 'height');
  return [x, y, x + width, y + height];
}

function seen(node: Element): Seen {
  const [dx = 0, dy = 0] = numbersIn(node.getAttribute('transform'));
  const [left, top, right, bottom] = extent(node.querySelector('rect, polygon, ellipse')!);
  return {
    name: node.getAttribute('aria-label') ?? '',
    href: node.getAttribute('href'),
    box: [left + dx, top + dy, right + dx, bottom + dy],
  };
}

function distance([left, top, right, bottom]: Seen['box'], [x, y]: readonly [number, number]): number {
  // Inside, the border is what a line ends at.
  if (x > left && x < right && y > top && y < bottom)
    return Math.min(x - left, right - x, y - top, bottom - y);
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const nearest = (all: readonly Seen[], point: readonly [number, number]): Seen =>
  all.reduce((best, one) => (distance(one.box, point) < distance(best.box, point) ? one : best));

const isIn = ([l, t, r, b]: Seen['box'], [left, top, right, bottom]: Seen['box']): boolean =>
  l >= left && t >= top && r <= right && b <= bottom;

/** Letters and signs alone: a label in a box is broken into lines, with hyphens and bullets of its own. */
export const bare = (words: string): string => words.replace(/[\s\u00ad•-]/g, '');

/** Reads a flowchart as someone does who sees it: a line ties what it ends at. */
export function readShown(svg: Element): Shown {
  const boxes = [...svg.querySelectorAll('.mm-node')].map(seen);
  const frames = [...svg.querySelectorAll('.mm-clusters rect')].map((rect): Seen => ({
    name: '',
    href: null,
    box: extent(rect),
  }));
  const ends = [...boxes, ...frames];
  const namesAt = (point: readonly [number, number]): string[] => {
    const end = nearest(ends, point);
    const meant = frames.includes(end) ? boxes.filter(({ box }) => isIn(box, end.box)) : [end];
    return meant.map(({ name }) => name);
  };
  const lines = [...svg.querySelectorAll('.mm-edge')].map((line): Line => {
    const numbers = numbersIn(line.getAttribute('d'));
    const [x1 = 0, y1 = 0] = numbers;
    const [x2 = 0, y2 = 0] = numbers.slice(-2);
    return [namesAt([x1, y1]), namesAt([x2, y2])];
  });
  const words = [...svg.querySelectorAll('.mm-edge-labels > g')].map((label) => bare(label.textContent));
  return { boxes, lines, words };
}

/** What a sequence shows of a message: the number of its step, its words, and whose lines it is between. */
export interface ShownMessage {
  readonly number: string;
  readonly words: string;
  readonly from: string;
  readonly to: string;
  /** Its line is broken. */
  readonly draft: boolean;
}

/** Reads a sequence as someone does who sees it: an arrow is between the lines of those whom it comes nearest. */
export function readMessagesShown(svg: Element): ShownMessage[] {
  const heads = [...svg.querySelectorAll('.mm-nodes > .mm-node')].map(seen);
  const nameAt = (x: number): string => {
    const off = ({ box: [left, , right] }: Seen): number => Math.abs((left + right) / 2 - x);
    return heads.reduce((best, one) => (off(one) < off(best) ? one : best)).name;
  };
  const labels = [...svg.querySelectorAll('.mm-edge-labels > g')];
  const numbers = [...svg.querySelectorAll('.mm-step')];
  return [...svg.querySelectorAll('.mm-edge')].map((line, index) => {
    const places = numbersIn(line.getAttribute('d'));
    const ends = [nameAt(places[0] ?? NaN), nameAt(places.at(-2) ?? NaN)] as const;
    const [from, to] = line.hasAttribute('marker-start') ? [ends[1], ends[0]] : ends;
    return {
      number: numbers[index]?.textContent ?? '',
      words: bare(labels[index]?.textContent ?? ''),
      from,
      to,
      draft: line.classList.contains('mm-dotted'),
    };
  });
}
