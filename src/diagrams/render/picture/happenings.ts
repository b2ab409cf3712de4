import { nameOf } from './label-name.ts';
import type {
  PictureFrame,
  PictureMessage,
  PictureNote,
  PictureWords,
  SequencePicture,
} from './sequence-types.ts';

/** A part of a frame, with what stands in it. */
export interface Way {
  readonly type: 'way';
  /** The word in the corner of its frame. */
  readonly sort: string;
  /** Its condition. */
  readonly words: PictureWords;
  readonly inside: readonly Happening[];
}

/** What stands below each other in a sequence. */
export type Happening =
  | { readonly type: 'note'; readonly note: PictureNote }
  | { readonly type: 'message'; readonly message: PictureMessage }
  | Way;

/** From one height to another, in px down the picture. */
interface Placed {
  readonly top: number;
  readonly bottom: number;
  readonly one: Happening & { readonly inside?: Happening[] };
}

function waysOf({ box, corner, title, sections }: PictureFrame): Placed[] {
  const sort = nameOf(corner.text);
  const all = [{ y: box.y, title }, ...sections];
  return all.map(({ y, title: words }, index) => ({
    top: y,
    bottom: all[index + 1]?.y ?? box.y + box.height,
    one: { type: 'way', sort, words, inside: [] },
  }));
}

const messageAt = (message: PictureMessage): Placed => {
  const heights = message.line.points.map(([, y]) => y);
  return { top: Math.min(...heights), bottom: Math.max(...heights), one: { type: 'message', message } };
};

const noteAt = (note: PictureNote): Placed => ({
  top: note.box.y,
  bottom: note.box.y + note.box.height,
  one: { type: 'note', note },
});

/** All that happens in a sequence, from top to bottom, what stands in a frame inside it. */
export function happeningsOf({ messages, notes, frames }: SequencePicture): Happening[] {
  const placed = [...frames.flatMap(waysOf), ...notes.map(noteAt), ...messages.map(messageAt)];
  placed.sort((a, b) => a.top - b.top || b.bottom - a.bottom);
  const found: Happening[] = [];
  let around: Placed[] = [];
  for (const next of placed) {
    around = around.filter(({ bottom }) => bottom > next.top);
    (around.at(-1)?.one.inside ?? found).push(next.one);
    if (next.one.type === 'way') around.push(next);
  }
  return found;
}
