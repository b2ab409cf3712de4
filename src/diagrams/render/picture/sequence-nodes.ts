import type { PictureWords, SequencePicture } from './sequence-types.ts';
import type { PictureNode, TextBlock } from './types.ts';

const centred = ({ background, text }: PictureWords): TextBlock => ({
  ...text,
  x: background.x + background.width / 2,
});

/** Every box of a sequence that holds words, as boxes of a flowchart: whether they fit is the same question. */
export function nodesOfSequence({ participants, notes, frames }: SequencePicture): PictureNode[] {
  const boxes = [
    ...notes,
    ...frames.map(({ corner }) => corner),
    ...frames.flatMap(({ box, title, sections }) =>
      [title, ...sections.map((section) => section.title)].map((words) => ({ box, text: centred(words) })),
    ),
  ];
  return [
    ...participants,
    ...boxes.map(({ box, text }): PictureNode => ({
      at: [0, 0],
      shapes: [{ type: 'rect', box, radius: 0 }],
      text,
      kinds: [],
    })),
  ];
}
