import { bare, extent, readMessagesShown, type Seen } from './picture-ties.ts';

const top = (shape: Element): number => extent(shape)[1];
const isIn = ([l, t, r, b]: Seen['box'], [left, above, right, below]: Seen['box']): boolean =>
  l >= left && t >= above && r <= right && b <= below;
const heightOf = ([, above, , below]: Seen['box']): number => below - above;

/** The word in the corner of the smallest frame around a condition: "villkor". */
function cornerAround(svg: Element, condition: Element): string {
  const box = extent(condition.querySelector('rect')!);
  const corners = [...svg.querySelectorAll('.mm-corner text')];
  const [frame] = [...svg.querySelectorAll('.mm-frames > rect')]
    .map((rect, index) => ({ box: extent(rect), words: corners[index]?.textContent ?? '' }))
    .filter((one) => isIn(box, one.box))
    .sort((a, b) => heightOf(a.box) - heightOf(b.box));
  return frame?.words ?? '';
}

/**
 * Reads a sequence as someone does who sees it, from top to bottom wherever it stands in the markup: notes,
 * conditions with the sort of their frame, and messages: "2 | Rådet | Nämnden | utser".
 */
export function readHappenings(svg: Element): string[] {
  const lines = [...svg.querySelectorAll('.mm-edge')];
  const messages = readMessagesShown(svg).map(({ number, words, from, to }, index) => ({
    y: Number(/^M\S+ ([^L]+)/.exec(lines[index]?.getAttribute('d') ?? '')?.[1]),
    says: [number, ...new Set([bare(from), bare(to)]), words.replace(/\*$/, '(vårläsning)')].join(' | '),
  }));
  const notes = [...svg.querySelectorAll('.mm-note')].map((note) => ({
    y: top(note.querySelector('rect')!),
    says: bare(note.textContent),
  }));
  const conditions = [...svg.querySelectorAll('.mm-condition')].map((condition) => {
    const sort = cornerAround(svg, condition);
    return {
      y: top(condition.querySelector('rect')!),
      says: bare(`${sort.charAt(0).toUpperCase()}${sort.slice(1)}: ${condition.textContent}`),
    };
  });
  return [...messages, ...notes, ...conditions].sort((a, b) => a.y - b.y).map(({ says }) => says);
}

/** Where each message can be pressed. */
export const roomsOfMessages = (svg: Element): Pick<Seen, 'name' | 'box'>[] =>
  [...svg.querySelectorAll('.mm-message > rect')].map((rect) => ({
    name: rect.parentElement?.getAttribute('aria-label') ?? '',
    box: extent(rect),
  }));

/** Whether two boxes have more than an edge in common. */
export const meet = ([l, t, r, b]: Seen['box'], [left, above, right, below]: Seen['box']): boolean =>
  Math.min(r, right) - Math.max(l, left) > 0 && Math.min(b, below) - Math.max(t, above) > 0;
