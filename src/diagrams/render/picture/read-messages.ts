import { numberOf } from '../layout/tree.ts';
import { pointsOfLine } from './read-sequence-lines.ts';
import type { SequenceText } from './read-sequence-text.ts';
import type { PictureMessage } from './sequence-types.ts';
import type { PictureEdge } from './types.ts';

/** Where the words of a step's number stand below the middle of its circle, in px. */
const NUMBER_DROP = 5;

function readLine(line: Element): PictureEdge {
  return {
    points: pointsOfLine(line),
    line: (line.getAttribute('class') ?? '').includes('messageLine1') ? 'dotted' : 'solid',
    arrowAtStart: line.hasAttribute('marker-start'),
    arrowAtEnd: line.hasAttribute('marker-end'),
  };
}

function numberOfStep(element: Element, line: PictureEdge): NonNullable<PictureMessage['number']> {
  const words = element.textContent.trim();
  const [, y] = line.points[0] ?? [0, 0];
  const x = numberOf(element, 'x');
  return { at: [x, y], text: { x: 0, lines: [{ text: words, baseline: NUMBER_DROP }] } };
}

/** The messages of a sequence. Mermaid writes the words of one, then its arrow, then its number, side by side. */
export function readMessages(text: SequenceText, svg: Element): PictureMessage[] {
  const messages: PictureMessage[] = [];
  let words: Element[] = [];
  for (const child of svg.children) {
    const names = child.getAttribute('class') ?? '';
    if (names === 'messageText') words.push(child);
    const last = messages.at(-1);
    if (names === 'sequenceNumber' && last !== undefined) {
      messages[messages.length - 1] = { ...last, number: numberOfStep(child, last.line) };
    }
    if (!/^messageLine[01]$/.test(names)) continue;
    const block = text.read(words);
    const label = { at: [0, 0] as const, background: text.patchOf(block, true), text: block };
    messages.push({ line: readLine(child), label });
    words = [];
  }
  return messages;
}
