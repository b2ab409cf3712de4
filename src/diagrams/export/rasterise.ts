import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.ts';

/** Pixels for each unit of the SVG: sharp on a slide. */
const SCALE = 2;

/** Loads what draws pixels. Once per thread. */
export async function loadRasteriser(root: string): Promise<(svg: string) => Uint8Array> {
  await initWasm(readFileSync(path.join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
  return (svg) => {
    const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE } });
    const drawn = drawing.render();
    const png = palettePng(drawn.pixels, drawn.width, drawn.height) ?? drawn.asPng();
    drawn.free();
    drawing.free();
    return png;
  };
}
