import type { Glyph } from 'fontkit';
import { loadFaces, runsOf, shippedWeight } from '../render/text/faces.ts';

/** A letter as an outline, placed along its line in units of the font. */
interface PlacedGlyph {
  readonly id: string;
  readonly x: number;
}

/** A line of text as outlines. */
interface Outline {
  readonly glyphs: readonly PlacedGlyph[];
  /** In units of the font. */
  readonly width: number;
}

/** Turns text into outlines of the site's own font, so that whoever shows them needs no font. */
export interface Outlines {
  readonly unitsPerEm: number;
  /** @throws {Error} in Swedish, when the font lacks a character. */
  readonly outline: (text: string, weight: string) => Outline;
  /** Path data of each letter that was met since the last call, by id, in the order of ids. */
  readonly takeUsed: () => [id: string, path: string][];
}

const COMMANDS = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' };

/** Numbers after each other with no more between them than is needed to tell them apart. */
const compact = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/** Path data of a letter, relative and in half units: a tenth of a pixel on a picture ten times as large. */
function pathOf(glyph: Glyph): string {
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const half = (value: number) => Math.round(value * 2) / 2;
  return glyph.path.commands
    .map(({ command, args }) => {
      const points = args.map(half);
      const relative = points.map((value, index) => value - (index % 2 === 0 ? x : y));
      [x, y] = command === 'closePath' ? [startX, startY] : (points.slice(-2) as [number, number]);
      if (command === 'moveTo') [startX, startY] = [x, y];
      return COMMANDS[command] + compact(relative);
    })
    .join('');
}

/**
 * Reads the font files under the project root.
 * @throws when a file is missing.
 */
export function loadOutlines(root: string): Outlines {
  const facesOf = loadFaces(root);
  const used = new Map<string, string>();

  return {
    unitsPerEm: facesOf('400')[0]?.unitsPerEm ?? 1000,
    outline(text, weight) {
      const glyphs: PlacedGlyph[] = [];
      let width = 0;
      const faces = facesOf(weight);
      for (const { face, text: part } of runsOf(text, faces)) {
        if (face === undefined) throw new Error(`Typsnittet saknar ${Array.from(part)[0] ?? ''}.`);
        // Letters of different faces may have the same number.
        const prefix = `g${shippedWeight(weight) / 100}${'abc'[faces.indexOf(face)] ?? ''}`;
        const laidOut = face.layout(part);
        for (const [index, glyph] of laidOut.glyphs.entries()) {
          const { xAdvance = 0, xOffset = 0 } = laidOut.positions[index] ?? {};
          const id = `${prefix}${glyph.id}`;
          // A space has no outline.
          if (glyph.path.commands.length > 0) {
            if (!used.has(id)) used.set(id, pathOf(glyph));
            glyphs.push({ id, x: width + xOffset });
          }
          width += xAdvance;
        }
      }
      return { glyphs, width };
    },
    takeUsed() {
      const found = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
      used.clear();
      return found;
    },
  };
}
