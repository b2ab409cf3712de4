import { spelledOut } from '../../marks.ts';
import type { Way } from './happenings.ts';
import { nameOf } from './label-name.ts';
import type { PictureMessage } from './sequence-types.ts';
import type { PictureNode } from './types.ts';

const UNSTATED_KIND = 'unstated';

const nearest = (participants: readonly PictureNode[], x: number): PictureNode | undefined =>
  [...participants].sort((a, b) => Math.abs(a.at[0] - x) - Math.abs(b.at[0] - x))[0];

/** Who it is from and to; a comma where the first is no name: "Vem anges inte, till Rådet". */
function endsOf({ line }: PictureMessage, participants: readonly PictureNode[]): string {
  const ends = [line.points[0], line.points.at(-1)].flatMap((point) =>
    point === undefined ? [] : (nearest(participants, point[0]) ?? []),
  );
  const [from, to] = ends;
  if (from === undefined || to === undefined) return '';
  if (from === to) return nameOf(from.text);
  const comma = from.kinds.includes(UNSTATED_KIND) ? ',' : '';
  return `${nameOf(from.text)}${comma} till ${nameOf(to.text)}`;
}

/** A message as it is heard: "2. Rådet till Nämnden: utser (ska), genom nätverken". */
export function messageName(message: PictureMessage, participants: readonly PictureNode[]): string {
  const { line, label, number } = message;
  const step = number === undefined ? '' : `${nameOf(number.text)}. `;
  const draft = line.line === 'dotted' ? ' (enligt utkast)' : '';
  return `${step}${endsOf(message, participants)}: ${spelledOut(nameOf(label.text))}${draft}`;
}

/** What holds for a way of a frame: "Villkor: vid behov". */
export const wayName = ({ sort, words }: Way): string =>
  [sort.charAt(0).toLocaleUpperCase('sv') + sort.slice(1), nameOf(words.text)]
    .filter((part) => part !== '')
    .join(': ');
