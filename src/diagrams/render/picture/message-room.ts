import { boundsOf, unionOf, type Box } from '../geometry/box.ts';
import type { PictureMessage } from './sequence-types.ts';

/** Of the circle around a step's number, in px. */
export const NUMBER_RADIUS = 12;

/** The box that a message fills: where it can be pressed. Undefined for one without anything. */
export function roomOf({ line, label, number }: PictureMessage): Box | undefined {
  const [x, y] = number?.at ?? [0, 0];
  const circle = {
    x: x - NUMBER_RADIUS,
    y: y - NUMBER_RADIUS,
    width: 2 * NUMBER_RADIUS,
    height: 2 * NUMBER_RADIUS,
  };
  return unionOf([
    label.text.lines.length === 0 ? undefined : label.background,
    boundsOf(line.points),
    number === undefined ? undefined : circle,
  ]);
}
