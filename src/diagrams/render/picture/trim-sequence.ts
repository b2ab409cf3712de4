import type { SequencePicture } from './sequence-types.ts';
import type { PictureNode, Shape } from './types.ts';

/** Lifelines longer than this, in px, have the participants at their foot too. */
const TALL = 520;
/** Room below lifelines that end in nothing. */
const BELOW = 16;
const LINE_HEIGHT = 22;
const PADDING = 11;

const heightOf = (node: PictureNode): number =>
  Math.max(...node.shapes.map((shape) => (shape.type === 'rect' ? shape.box.height : 0)));

function lowered(shape: Shape, height: number): Shape {
  if (shape.type !== 'rect') return shape;
  return { ...shape, box: { ...shape.box, y: -height / 2, height } };
}

/** A box of another height; its middle moves by `shift`. */
const resized = (node: PictureNode, height: number, shift: number): PictureNode => ({
  ...node,
  at: [node.at[0], node.at[1] + shift],
  shapes: node.shapes.map((shape) => lowered(shape, height)),
});

/**
 * Mermaid makes room for the longest names there may be and repeats the participants below. Takes away the
 * room that no name here needs, and the foot where the head can be seen together with it.
 */
export function trimSequence(picture: SequencePicture): SequencePicture {
  const { participants, feet, lifelines, view } = picture;
  const [first] = participants;
  const [lifeline] = lifelines;
  if (first === undefined || lifeline === undefined) return picture;
  const lines = Math.max(1, ...participants.map(({ text }) => text.lines.length));
  const height = Math.min(heightOf(first), lines * LINE_HEIGHT + 2 * PADDING);
  const spare = heightOf(first) - height;
  const isTall = lifeline.bottom - lifeline.top > TALL;
  const end = isTall ? view.y + view.height - spare : lifeline.bottom + BELOW;
  return {
    ...picture,
    view: { ...view, y: view.y + spare, height: end - view.y - spare },
    participants: participants.map((node) => resized(node, height, spare / 2)),
    feet: isTall ? feet.map((node) => resized(node, height, -spare / 2)) : [],
  };
}
