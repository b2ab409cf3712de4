import { readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { FONT_FOLDER, fontFileName, SUBSETS, WEIGHTS, type Weight } from './font-files.ts';

/** The shipped weight that a browser would pick for a CSS `font-weight`. */
export function shippedWeight(weight: string): Weight {
  if (weight === 'bold' || weight === 'bolder') return 600;
  return Number(weight) > 500 ? 600 : 400;
}

/** Zero-width characters and the soft hyphen take no room. */
const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/gu;

/** Characters in a row that one face draws; those that none can draw have no face. */
export interface Run {
  readonly face: Font | undefined;
  readonly text: string;
}

/** Splits what can be seen of a text into runs of the first face that can draw them. */
export function runsOf(text: string, faces: readonly Font[]): Run[] {
  const runs: { face: Font | undefined; text: string }[] = [];
  for (const character of text.replace(INVISIBLE, '')) {
    const face = faces.find((one) => one.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    const last = runs.at(-1);
    if (last !== undefined && last.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

/**
 * Reads the font files under the project root. What is returned gives the faces of a CSS `font-weight`, in
 * the order a browser tries them.
 * @throws when a file is missing.
 */
export function loadFaces(root: string): (weight: string) => readonly Font[] {
  const load = (weight: Weight) =>
    SUBSETS.map((subset) => create(readFileSync(path.join(root, FONT_FOLDER, fontFileName(weight, subset)))));
  const faces = new Map(WEIGHTS.map((weight) => [weight, load(weight)]));
  return (weight) => faces.get(shippedWeight(weight)) ?? [];
}
