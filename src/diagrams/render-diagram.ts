import { createDrawer, sourceOf, type DiagramSource } from './drawer.ts';
import type { Drawing } from './drawing.ts';

const drawer = createDrawer();

/**
 * Draws Mermaid source as SVG to put inline in a page: no style or script in it, its looks come from
 * `src/styles/picture.css` and `sequence.css`. The same source gives the same bytes; what was drawn
 * before is read from the cache.
 * @throws {DiagramError} naming the chart, and the line where it is known.
 */
export const renderDiagram = (diagram: DiagramSource): Promise<string> => drawer.draw(diagram);

/** The same for a drawing; an error then names the part of it, and by its title. */
export const renderDrawing = (drawing: Drawing): Promise<string> => renderDiagram(sourceOf(drawing));
