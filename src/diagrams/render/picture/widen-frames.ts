import type { Box } from '../geometry/box.ts';
import type { Lifeline, PictureFrame, PictureWords } from './sequence-types.ts';

/** Room for the circle of a number beside the outermost lifelines, in px, and for each frame around another. */
const ROOM = 18;
const STEP = 12;

const holds = (outer: Box, inner: Box): boolean =>
  outer !== inner && outer.y <= inner.y && outer.y + outer.height >= inner.y + inner.height;

const moved = ({ background, text }: PictureWords, by: number): PictureWords => ({
  background: { ...background, x: background.x + by },
  text: { ...text, x: text.x + by },
});

/**
 * Frames reach across all lifelines, so that a condition has room on its line. Mermaid draws them as narrow
 * as what happens in them, and lets long conditions run out.
 */
export function widenFrames(frames: readonly PictureFrame[], lifelines: readonly Lifeline[]): PictureFrame[] {
  const depthOf = ({ box }: PictureFrame): number => frames.filter((other) => holds(other.box, box)).length;
  const depths = new Map(frames.map((frame) => [frame, depthOf(frame)]));
  const deepest = Math.max(0, ...depths.values());
  const [first] = lifelines;
  const last = lifelines.at(-1);
  return frames.map((frame) => {
    const depth = depths.get(frame) ?? 0;
    const room = ROOM + (deepest - depth) * STEP;
    const within = [...depths].flatMap(([other, at]) => (at >= depth ? [other.box] : []));
    const left = Math.min((first?.x ?? Infinity) - room, ...within.map(({ x }) => x));
    const right = Math.max((last?.x ?? -Infinity) + room, ...within.map(({ x, width }) => x + width));
    const by = left - frame.box.x;
    const { box, text } = frame.corner;
    return {
      box: { ...frame.box, x: left, width: right - left },
      corner: { box: { ...box, x: box.x + by }, text: { ...text, x: text.x + by } },
      title: moved(frame.title, by),
      sections: frame.sections.map(({ y, title }) => ({ y, title: moved(title, by) })),
    };
  });
}
