import { revealCodes } from '../entities.ts';
import { boundsOf, type Point } from '../geometry/box.ts';
import { pathSegments } from '../geometry/path-segments.ts';
import { numberOf, pointsOf, tagOf } from '../layout/tree.ts';
import type { Metrics } from '../text/metrics.ts';
import { ownLink } from './own-link.ts';
import { boxOfRect, kindsIn, readHead } from './read-basics.ts';
import { SequenceText } from './read-sequence-text.ts';
import type {
  PictureFrame,
  PictureMessage,
  PictureNote,
  PictureWords,
  SequencePicture,
} from './sequence-types.ts';
import type { PictureEdge, PictureNode, TextBlock } from './types.ts';
import { widenFrames } from './widen-frames.ts';

const INTERNAL: ReadonlySet<string> = new Set(['actor', 'actor-top', 'actor-bottom']);
const ROUND_KIND = 'post';
const ROUND = 12;
const LOOP_WIDTH = 40;
/** How far the head of an arrow reaches beyond the end of its line, in px. */
const ARROW_REACH = 4;
const INDENT = 10;
/** Where the words of a step's number stand below the middle of its circle, in px. */
const NUMBER_DROP = 5;

/** Mermaid writes the sort of a frame in English. */
const FRAME_WORDS: Readonly<Record<string, string>> = {
  opt: 'villkor',
  alt: 'vägval',
  loop: 'upprepas',
  par: 'samtidigt',
};

const textsIn = (element: Element, name: string): Element[] => [...element.querySelectorAll(`text.${name}`)];

/** A participant's box, its place in the middle of it. */
function readBox(text: SequenceText, svg: Element, rect: Element): PictureNode | undefined {
  const around = rect.parentElement;
  if (around === null) return undefined;
  const { x, y, width, height } = boxOfRect(rect);
  const kinds = kindsIn(rect, INTERNAL);
  const lines = text.centredAt({ ...text.read(textsIn(around, 'actor-box')), x: 0 }, 0);
  const number = /^actor(\d+)$/.exec(
    around.parentElement?.querySelector('line.actor-line')?.getAttribute('id') ?? '',
  )?.[1];
  const link = number === undefined ? null : svg.querySelector(`[id="actor${number}_popup"] a`);
  const href = ownLink(
    revealCodes(link?.getAttribute('href') ?? link?.getAttribute('xlink:href') ?? '') || null,
  );
  return {
    at: [x + width / 2, y + height / 2],
    shapes: [
      {
        type: 'rect',
        box: { x: -width / 2, y: -height / 2, width, height },
        radius: kinds.includes(ROUND_KIND) ? ROUND : 0,
      },
    ],
    text: lines,
    kinds,
    ...(href !== undefined && { href }),
  };
}

const byPlace = (a: { at: Point }, b: { at: Point }): number => a.at[0] - b.at[0];

/** The boxes of one row, from left to right; Mermaid paints them the other way round. */
function readBoxes(text: SequenceText, svg: Element, name: string): PictureNode[] {
  return [...svg.querySelectorAll(`rect.${name}`)]
    .filter((rect) => !(rect.getAttribute('class') ?? '').includes('actorPopupMenuPanel'))
    .flatMap((rect) => readBox(text, svg, rect) ?? [])
    .sort(byPlace);
}

/** An arrow back to where it began, which Mermaid draws as a bulge that the eye takes for a hook. */
function loopOf(points: readonly Point[]): Point[] {
  const [start, end] = [points[0], points.at(-1)];
  if (start === undefined || end === undefined) return [];
  const right = start[0] + LOOP_WIDTH;
  return [start, [right, start[1]], [right, end[1]], [end[0] + ARROW_REACH, end[1]]];
}

function pointsOfLine(line: Element): Point[] {
  const get = (name: string) => numberOf(line, name);
  if (tagOf(line) === 'path') return loopOf(pathSegments(line.getAttribute('d')).map(({ to }): Point => to));
  return [
    [get('x1'), get('y1')],
    [get('x2'), get('y2')],
  ];
}

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

/** Mermaid writes the words of a message, then its arrow, then its number, side by side in the picture. */
function readMessages(text: SequenceText, svg: Element): PictureMessage[] {
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

function readNote(text: SequenceText, note: Element): PictureNote[] {
  const rect = note.querySelector('rect');
  if (rect === null) return [];
  const box = boxOfRect(rect);
  const block = text.read(textsIn(note, 'noteText'));
  return [{ box, text: text.centredAt(block, box.y + box.height / 2) }];
}

/** A condition without the brackets that Mermaid puts around it. */
function bare({ x, lines }: TextBlock): TextBlock {
  const last = lines.length - 1;
  const stripped = lines.map(({ text, baseline }, index) => ({
    baseline,
    text: text.slice(
      index === 0 && text.startsWith('[') ? 1 : 0,
      index === last && text.endsWith(']') ? -1 : undefined,
    ),
  }));
  return { x, lines: stripped };
}

/** @throws {Error} when the frame is of a sort that we have no word for. */
function cornerOf(text: SequenceText, frame: Element): PictureFrame['corner'] | undefined {
  const sort = frame.querySelector('text.labelText')?.textContent.trim() ?? '';
  const word = FRAME_WORDS[sort];
  if (word === undefined) throw new Error(`ramar av sorten "${sort}" kan inte ritas`);
  const polygon = frame.querySelector('polygon.labelBox');
  const bounds = polygon === null ? undefined : boundsOf(pointsOf(polygon));
  if (bounds === undefined) return undefined;
  const box = bounds;
  const block = { x: box.x + box.width / 2, lines: [{ text: word, baseline: 0 }] };
  return { box, text: text.centredAt(block, box.y + box.height / 2) };
}

/** Conditions stand at the left, where the eye looks for them; Mermaid centres them. */
function readFrame(text: SequenceText, frame: Element): PictureFrame[] {
  const lines = [...frame.querySelectorAll('line.loopLine')].map(pointsOfLine);
  const bounds = boundsOf(lines.slice(0, 4).flat());
  const corner = cornerOf(text, frame);
  if (bounds === undefined || corner === undefined) return [];
  const box = bounds;
  const wordsAt = (texts: readonly Element[], x: number, y: number): PictureWords => {
    const block = text.startingAt(bare(text.read(texts)), x, y);
    return { background: text.patchOf(block, false), text: block };
  };
  const middle = corner.box.height / 2;
  const divides = lines.slice(4).map(([start]) => start?.[1] ?? 0);
  const titles = textsIn(frame, 'sectionTitle');
  return [
    {
      box,
      corner,
      title: wordsAt(textsIn(frame, 'loopText'), corner.box.x + corner.box.width + INDENT, box.y + middle),
      sections: divides.map((y, index) => {
        const isHere = (title: Element): boolean =>
          numberOf(title, 'y') > y && numberOf(title, 'y') < (divides[index + 1] ?? Infinity);
        return { y, title: wordsAt(titles.filter(isHere), box.x + INDENT, y + middle) };
      }),
    },
  ];
}

/**
 * Reads the SVG that Mermaid drew of a sequence. Only numbers, words and own addresses are taken over, so
 * nothing else that the source may hold can reach a page.
 * @throws {Error} when the SVG has no size, or a frame of a sort that we have no word for.
 */
export function readSequence(svg: Element, metrics: Metrics): SequencePicture {
  const text = new SequenceText(metrics);
  const head = readHead(svg);
  const lifelines = [...svg.querySelectorAll('line.actor-line')]
    .map((line) => ({ x: numberOf(line, 'x1'), top: numberOf(line, 'y1'), bottom: numberOf(line, 'y2') }))
    .sort((a, b) => a.x - b.x);
  return {
    ...head,
    participants: readBoxes(text, svg, 'actor-top'),
    feet: readBoxes(text, svg, 'actor-bottom'),
    lifelines,
    messages: readMessages(text, svg),
    notes: [...svg.querySelectorAll('g[data-et="note"]')].flatMap((note) => readNote(text, note)),
    frames: widenFrames(
      [...svg.querySelectorAll('g[data-et="control-structure"]')].flatMap((frame) => readFrame(text, frame)),
      lifelines,
    ),
  };
}
