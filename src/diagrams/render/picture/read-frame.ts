import { boundsOf } from '../geometry/box.ts';
import { numberOf, pointsOf } from '../layout/tree.ts';
import { pointsOfLine } from './read-sequence-lines.ts';
import type { SequenceText } from './read-sequence-text.ts';
import type { PictureFrame, PictureWords } from './sequence-types.ts';
import type { TextBlock } from './types.ts';

const INDENT = 10;

/** Mermaid writes the sort of a frame in English. */
const FRAME_WORDS: Readonly<Record<string, string>> = {
  opt: 'villkor',
  alt: 'vägval',
  loop: 'upprepas',
  par: 'samtidigt',
};

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

function cornerOf(text: SequenceText, frame: Element): PictureFrame['corner'] | undefined {
  const sort = frame.querySelector('text.labelText')?.textContent.trim() ?? '';
  const word = FRAME_WORDS[sort];
  if (word === undefined) throw new Error(`ramar av sorten "${sort}" kan inte ritas`);
  const polygon = frame.querySelector('polygon.labelBox');
  const bounds = polygon === null ? undefined : boundsOf(pointsOf(polygon));
  if (bounds === undefined) return undefined;
  const block = { x: bounds.x + bounds.width / 2, lines: [{ text: word, baseline: 0 }] };
  return { box: bounds, text: text.centredAt(block, bounds.y + bounds.height / 2) };
}

/**
 * A frame. Conditions stand at the left, where the eye looks for them; Mermaid centres them.
 * @throws {Error} when it is of a sort that we have no word for.
 */
export function readFrame(text: SequenceText, frame: Element): PictureFrame[] {
  const lines = [...frame.querySelectorAll('line.loopLine')].map(pointsOfLine);
  const box = boundsOf(lines.slice(0, 4).flat());
  const corner = cornerOf(text, frame);
  if (box === undefined || corner === undefined) return [];
  const wordsAt = (texts: readonly Element[], x: number, y: number): PictureWords => {
    const block = text.startingAt(bare(text.read(texts)), x, y);
    return { background: text.patchOf(block, false), text: block };
  };
  const middle = corner.box.height / 2;
  const divides = lines.slice(4).map(([start]) => start?.[1] ?? 0);
  const titles = [...frame.querySelectorAll('text.sectionTitle')];
  return [
    {
      box,
      corner,
      title: wordsAt(
        [...frame.querySelectorAll('text.loopText')],
        corner.box.x + corner.box.width + INDENT,
        box.y + middle,
      ),
      sections: divides.map((y, index) => {
        const isHere = (title: Element): boolean =>
          numberOf(title, 'y') > y && numberOf(title, 'y') < (divides[index + 1] ?? Infinity);
        return { y, title: wordsAt(titles.filter(isHere), box.x + INDENT, y + middle) };
      }),
    },
  ];
}
