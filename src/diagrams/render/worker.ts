/**
 * The thread that draws charts. It has the globals of a browser, so that the process that builds the
 * site has not.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ChartFault, drawChart } from './draw.ts';
import { loadEngine } from './engine.ts';
import type { DrawAnswer, DrawRequest, WorkerMessage, WorkerOptions } from './worker-protocol.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts körs bara som tråd');
const send = (message: WorkerMessage): void => {
  port.postMessage(message);
};
const { dom } = workerData as WorkerOptions;
const engine = await loadEngine(process.cwd(), dom);

async function answer({ source, id }: DrawRequest): Promise<DrawAnswer> {
  try {
    return { svg: await drawChart(engine, source, id) };
  } catch (error) {
    if (error instanceof ChartFault) return { fault: error.fault };
    // A fault of ours rather than of the source: its place in the code is what helps.
    return { fault: { message: error instanceof Error ? (error.stack ?? error.message) : String(error) } };
  }
}

port.on('message', (request: DrawRequest) => {
  void answer(request).then(send);
});
send('ready');
