import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { FONT_FOLDER, fontFileName, SUBSETS, WEIGHTS, type Weight } from '../render/text/font-files.ts';
import { INVISIBLE, shippedWeight } from '../render/text/metrics.ts';

/** A letter as an outline, placed along its line in units of the font. */
interface PlacedGlyph {
  readonly id: string;
  readonly x: number;
}

/** A line of text as outlines. */
export interface Outline {
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

/** A part of the alphabet in one weight; letters of different faces may have the same number. */
interface Face {
  readonly prefix: string;
  readonly font: Font;
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

/** Characters in a row that the same face draws. */
function runsOf(text: string, faces: readonly Face[]): { readonly face: Face; readonly text: string }[] {
  const runs: { face: Face; text: string }[] = [];
  for (const character of text) {
    const face = faces.find(({ font }) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (face === undefined) throw new Error(`Typsnittet saknar ${character}.`);
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

/**
 * Reads the font files under the project root.
 * @throws when a file is missing.
 */
export function loadOutlines(root: string): Outlines {
  const load = (weight: Weight): Face[] =>
    SUBSETS.map((subset, index) => ({
      prefix: `g${weight / 100}${'abc'[index] ?? ''}`,
      font: create(readFileSync(path.join(root, FONT_FOLDER, fontFileName(weight, subset)))),
    }));
  const faces = new Map(WEIGHTS.map((weight) => [weight, load(weight)]));
  const used = new Map<string, string>();

  return {
    unitsPerEm: faces.get(400)?.[0]?.font.unitsPerEm ?? 1000,
    outline(text, weight) {
      const glyphs: PlacedGlyph[] = [];
      let width = 0;
      for (const { face, text: part } of runsOf(
        text.replace(INVISIBLE, ''),
        faces.get(shippedWeight(weight)) ?? [],
      )) {
        const laidOut = face.font.layout(part);
        for (const [index, glyph] of laidOut.glyphs.entries()) {
          const { xAdvance = 0, xOffset = 0 } = laidOut.positions[index] ?? {};
          const id = `${face.prefix}${glyph.id}`;
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
