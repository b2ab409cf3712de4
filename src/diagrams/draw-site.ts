import { DiagramError } from './diagram-error.ts';
import { sourceOf, type Drawer } from './drawer.ts';
import { fewAtOnce } from './few-at-once.ts';
import type { SiteDrawing } from './site-drawings.ts';

/** A chart that could not be drawn, and why. */
export interface Failure {
  readonly shown: SiteDrawing;
  readonly error: DiagramError;
}

/** Draws many charts, a few at a time, and gives back those that could not be, in the order given. */
export async function drawSite(drawer: Drawer, drawings: readonly SiteDrawing[]): Promise<Failure[]> {
  const failures = await fewAtOnce(drawings, async (shown): Promise<Failure[]> => {
    try {
      await drawer.draw(sourceOf(shown.drawing));
      return [];
    } catch (error) {
      if (error instanceof DiagramError) return [{ shown, error }];
      throw error;
    }
  });
  return failures.flat();
}
