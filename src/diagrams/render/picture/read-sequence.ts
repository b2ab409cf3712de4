import { revealCodes } from '../entities.ts';
import type { Point } from '../geometry/box.ts';
import { numberOf } from '../layout/tree.ts';
import type { Metrics } from '../text/metrics.ts';
import { ownLink } from './own-link.ts';
import { boxOfRect, kindsIn, readHead } from './read-basics.ts';
import { readFrame } from './read-frame.ts';
import { readMessages } from './read-messages.ts';
import { SequenceText } from './read-sequence-text.ts';
import type { PictureNote, SequencePicture } from './sequence-types.ts';
import type { PictureNode } from './types.ts';
import { widenFrames } from './widen-frames.ts';

const INTERNAL: ReadonlySet<string> = new Set(['actor', 'actor-top', 'actor-bottom']);
const ROUND_KIND = 'post';
const ROUND = 12;

/** A participant's box, its place in the middle of it. */
function readBox(text: SequenceText, svg: Element, rect: Element): PictureNode | undefined {
  const around = rect.parentElement;
  if (around === null) return undefined;
  const { x, y, width, height } = boxOfRect(rect);
  const kinds = kindsIn(rect, INTERNAL);
  const lines = text.centredAt({ ...text.read([...around.querySelectorAll('text.actor-box')]), x: 0 }, 0);
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

function readNote(text: SequenceText, note: Element): PictureNote[] {
  const rect = note.querySelector('rect');
  if (rect === null) return [];
  const box = boxOfRect(rect);
  const block = text.read([...note.querySelectorAll('text.noteText')]);
  return [{ box, text: text.centredAt(block, box.y + box.height / 2) }];
}

/**
 * Reads the SVG that Mermaid drew of a sequence. Only numbers, words and own addresses are taken over, so
 * nothing else that the source may hold can reach a page. `links`: where messages lead, by their place from 1.
 * @throws {Error} when the SVG has no size, or a frame of a sort that we have no word for.
 */
export function readSequence(
  svg: Element,
  metrics: Metrics,
  links: ReadonlyMap<number, string> = new Map(),
): SequencePicture {
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
    messages: readMessages(text, svg).map((message, index) => {
      const href = links.get(index + 1);
      return href === undefined ? message : { ...message, href };
    }),
    notes: [...svg.querySelectorAll('g[data-et="note"]')].flatMap((note) => readNote(text, note)),
    frames: widenFrames(
      [...svg.querySelectorAll('g[data-et="control-structure"]')].flatMap((frame) => readFrame(text, frame)),
      lifelines,
    ),
  };
}
