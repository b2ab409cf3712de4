import { revealCodes } from '../entities.ts';
import { loadFaces, runsOf, shippedWeight, type Run } from './faces.ts';

/** Height above and below the baseline, in px. */
export interface VerticalMetrics {
  readonly ascent: number;
  readonly descent: number;
}

/** Measures text as the reader's browser will, in the fonts the site serves. */
export interface Metrics {
  /** Width of a run in px, with kerning and ligatures. */
  advance(text: string, size: number, weight: string): number;
  vertical(size: number, weight: string): VerticalMetrics;
  /** Characters met since the last call that no font can draw. */
  takeMissing(): string[];
}

/** A guess, so that layout can go on and every missing character be found at once. */
const MISSING_EM = 0.6;

function widthInEm({ face, text }: Run): number {
  if (face === undefined) return MISSING_EM * Array.from(text).length;
  const units = face.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return units / face.unitsPerEm;
}

/**
 * Reads the font files under the project root.
 * @throws when a file is missing.
 */
export function loadMetrics(root: string): Metrics {
  const facesOf = loadFaces(root);
  const widths = new Map<string, number>();
  const missing = new Set<string>();

  return {
    advance(text, size, weight) {
      const key = `${shippedWeight(weight)}|${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known * size;
      const runs = runsOf(revealCodes(text), facesOf(weight));
      const undrawn = runs.filter(({ face }) => face === undefined).flatMap((run) => Array.from(run.text));
      for (const character of undrawn) missing.add(character);
      const em = runs.reduce((sum, run) => sum + widthInEm(run), 0);
      // Text that lacks a glyph is not remembered, or the next chart with it would pass unnoticed.
      if (undrawn.length === 0) widths.set(key, em);
      return em * size;
    },
    vertical(size, weight) {
      const [face] = facesOf(weight);
      if (face === undefined) return { ascent: 0, descent: 0 };
      // Whole pixels at the used size, as Blink rounds them.
      const round = (units: number) => Math.round((units / face.unitsPerEm) * size);
      return { ascent: round(face.ascent), descent: round(-face.descent) };
    },
    takeMissing() {
      const found = [...missing].sort();
      missing.clear();
      return found;
    },
  };
}
