import type { Box } from '../geometry/box.ts';
import type {
  PictureFrame,
  PictureMessage,
  PictureNote,
  PictureWords,
  SequencePicture,
} from './sequence-types.ts';
import { decimal, element } from './svg-text.ts';
import type { PictureNode } from './types.ts';
import {
  CORNER_RADIUS,
  group,
  writeArrow,
  writeEdge,
  writeEdgeLabel,
  writeNode,
  writeRoot,
  writeText,
} from './write-parts.ts';

const NUMBER_RADIUS = 12;

const rect = ({ x, y, width, height }: Box, rx?: number): string =>
  element('rect', { x, y, width, height, rx });

const line = (name: string, x1: number, y1: number, x2: number, y2: number): string =>
  element('path', { class: name, d: `M${decimal(x1)} ${decimal(y1)}L${decimal(x2)} ${decimal(y2)}` });

const writeWords = ({ background, text }: PictureWords): string =>
  text.lines.length === 0
    ? ''
    : element('g', { class: 'mm-condition' }, rect(background) + writeText(text, false));

function writeFrame({ box, corner, title, sections }: PictureFrame): string {
  const right = box.x + box.width;
  return [
    rect(box, CORNER_RADIUS),
    ...sections.map(({ y }) => line('mm-divide', box.x, y, right, y)),
    element('g', { class: 'mm-corner' }, rect(corner.box, CORNER_RADIUS) + writeText(corner.text, true)),
    ...[title, ...sections.map((section) => section.title)].map(writeWords),
  ].join('');
}

const writeNote = ({ box, text }: PictureNote): string =>
  element('g', { class: 'mm-note' }, rect(box, CORNER_RADIUS) + writeText(text, true));

function writeNumber({ number }: PictureMessage): string {
  if (number === undefined) return '';
  const [x, y] = number.at;
  const circle = element('ellipse', { rx: NUMBER_RADIUS, ry: NUMBER_RADIUS });
  return element(
    'g',
    { class: 'mm-step', transform: `translate(${decimal(x)} ${decimal(y)})` },
    circle + writeText(number.text, true),
  );
}

/** The foot repeats the head for the eye: nothing to stop at for a keyboard or a screen reader. */
const writeFoot = ({ href: _href, ...node }: PictureNode): string => writeNode(node);

/**
 * Writes a sequence as SVG that a page can hold inline, as `writeSvg` does for flowcharts. Everything but
 * the participants is hidden from assistive technology: the list beside the chart says it, with its ends.
 */
export function writeSequence(picture: SequencePicture, id: string): string {
  const { view, title, description, participants, feet, lifelines, messages, notes, frames } = picture;
  const arrow = `${id}-a`;
  const hidden = [
    group(
      { class: 'mm-lifelines' },
      lifelines.map(({ x, top, bottom }) => line('mm-lifeline', x, top, x, bottom)),
    ),
    group({ class: 'mm-frames' }, frames.map(writeFrame)),
    group(
      { class: 'mm-edge-labels' },
      messages.filter(({ label }) => label.text.lines.length > 0).map(({ label }) => writeEdgeLabel(label)),
    ),
    group(
      { class: 'mm-edges' },
      messages.map((message) => writeEdge(message.line, arrow)),
    ),
    group({ class: 'mm-steps' }, messages.map(writeNumber)),
    group({ class: 'mm-notes' }, notes.map(writeNote)),
    group({ class: 'mm-feet' }, feet.map(writeFoot)),
  ];
  const parts = [
    messages.length === 0 ? '' : element('defs', {}, writeArrow(arrow)),
    element('g', { 'aria-hidden': 'true' }, hidden.join('')),
    group({ class: 'mm-nodes' }, participants.map(writeNode)),
  ];
  const hasLinks = participants.some(({ href }) => href !== undefined);
  return writeRoot({ id, view, title, description, kind: 'sekvensdiagram', hasLinks }, parts);
}
