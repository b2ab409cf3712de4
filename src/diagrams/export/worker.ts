/** The thread that makes files of drawn charts: it takes whole seconds, and pages are made meanwhile. */
import { parentPort } from 'node:worker_threads';
import { loadChartStyle } from './load-style.ts';
import { loadOutlines } from './outlines.ts';
import { loadRasteriser } from './rasterise.ts';
import { standaloneSvg, type Leaving } from './standalone-svg.ts';
import type { FilesAnswer } from './worker-protocol.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts körs bara som tråd');
const root = process.cwd();
const style = loadChartStyle(root);
const outlines = loadOutlines(root);
const rasterise = await loadRasteriser(root);

function answer(chart: Leaving): FilesAnswer {
  try {
    const svg = standaloneSvg(chart, style, outlines);
    return { svg, png: rasterise(svg) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

port.on('message', (chart: Leaving) => {
  port.postMessage(answer(chart));
});
