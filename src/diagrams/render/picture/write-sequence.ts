import type { Box } from '../geometry/box.ts';
import { happeningsOf, type Happening } from './happenings.ts';
import { nameOf } from './label-name.ts';
import { messageName, wayName } from './message-name.ts';
import { NUMBER_RADIUS, roomOf } from './message-room.ts';
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

const rect = ({ x, y, width, height }: Box, rx?: number): string =>
  element('rect', { x, y, width, height, rx });

const line = (name: string, x1: number, y1: number, x2: number, y2: number): string =>
  element('path', { class: name, d: `M${decimal(x1)} ${decimal(y1)}L${decimal(x2)} ${decimal(y2)}` });

const writeWords = ({ background, text }: PictureWords): string =>
  text.lines.length === 0
    ? ''
    : element(
        'g',
        { class: 'mm-condition', 'aria-hidden': 'true' },
        rect(background) + writeText(text, false),
      );

function writeFrame({ box, corner, sections }: PictureFrame): string {
  const right = box.x + box.width;
  return [
    rect(box, CORNER_RADIUS),
    ...sections.map(({ y }) => line('mm-divide', box.x, y, right, y)),
    element('g', { class: 'mm-corner' }, rect(corner.box, CORNER_RADIUS) + writeText(corner.text, true)),
  ].join('');
}

const writeNote = ({ box, text }: PictureNote): string =>
  element(
    'g',
    { role: 'img', class: 'mm-note', 'aria-label': nameOf(text) },
    rect(box, CORNER_RADIUS) + writeText(text, true),
  );

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
 * A message: its arrow and the number of its step for the eye, then its words, named as a whole. What can
 * be pressed is all of it, and what lies between.
 */
function writeMessage(message: PictureMessage, name: string, arrow: string): string {
  const { line, label, href } = message;
  const room = roomOf(message);
  const words = label.text.lines.length === 0 ? '' : writeEdgeLabel(label);
  const content =
    (room === undefined ? '' : rect(room)) +
    (words === '' ? '' : element('g', { class: 'mm-edge-labels' }, words));
  const common = { class: 'mm-message', 'aria-label': name };
  return [
    element('g', { 'aria-hidden': 'true' }, writeEdge(line, arrow) + writeNumber(message)),
    href === undefined
      ? element('g', { role: 'img', ...common }, content)
      : element('a', { href, ...common }, content),
  ].join('');
}

/**
 * Writes a sequence as SVG that a page can hold inline, as `writeSvg` does for flowcharts. Who listens
 * hears the participants, then what happens in order: notes, each message with both its ends, and frames
 * as groups named after their condition.
 */
export function writeSequence(picture: SequencePicture, id: string): string {
  const { view, title, description, participants, feet, lifelines, messages, frames } = picture;
  const arrow = `${id}-a`;
  const hidden = [
    group(
      { class: 'mm-lifelines' },
      lifelines.map(({ x, top, bottom }) => line('mm-lifeline', x, top, x, bottom)),
    ),
    group({ class: 'mm-frames' }, frames.map(writeFrame)),
    group({ class: 'mm-feet' }, feet.map(writeFoot)),
  ];
  const write = (one: Happening): string => {
    switch (one.type) {
      case 'note':
        return writeNote(one.note);
      case 'message':
        return writeMessage(one.message, messageName(one.message, participants), arrow);
      case 'way':
        return element(
          'g',
          { role: 'group', 'aria-label': wayName(one) },
          writeWords(one.words) + one.inside.map(write).join(''),
        );
    }
  };
  const parts = [
    messages.length === 0 ? '' : element('defs', {}, writeArrow(arrow)),
    element('g', { 'aria-hidden': 'true' }, hidden.join('')),
    group({ class: 'mm-nodes' }, participants.map(writeNode)),
    group({ class: 'mm-happenings' }, happeningsOf(picture).map(write)),
  ];
  const hasLinks = [...participants, ...messages].some(({ href }) => href !== undefined);
  return writeRoot({ id, view, title, description, kind: 'sekvensdiagram', hasLinks }, parts);
}
