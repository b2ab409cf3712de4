import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawAnswer, DrawRequest } from './render/worker-protocol.ts';

const WORKER = 'src/diagrams/render/worker.ts';
const LIMIT_SECONDS = 120;

let thread: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * The one thread of this process. It is found from the project root, since a bundled build has no other
 * way to it, and does not keep the process alive when there is nothing to draw.
 */
function currentThread(): Worker {
  if (thread !== undefined) return thread;
  if (!process.features.typescript) {
    throw new Error(`Diagram ritas av en tråd i TypeScript och kräver Node 24, inte ${process.version}.`);
  }
  const started = new Worker(path.resolve(process.cwd(), WORKER), { execArgv: [] });
  started.on('exit', () => {
    if (thread === started) thread = undefined;
  });
  started.unref();
  thread = started;
  return started;
}

async function drawNow(request: DrawRequest): Promise<DrawAnswer> {
  const worker = currentThread();
  worker.ref();
  try {
    return await new Promise<DrawAnswer>((resolve, reject) => {
      const timer = setTimeout(() => {
        void worker.terminate();
        reject(new Error(`blev inte ritat på ${LIMIT_SECONDS} sekunder`));
      }, LIMIT_SECONDS * 1000);
      const settle = (done: () => void) => {
        clearTimeout(timer);
        worker.removeAllListeners('message');
        worker.removeAllListeners('error');
        worker.removeListener('exit', onExit);
        done();
      };
      const onExit = (code: number) => {
        settle(() => {
          reject(new Error(`ritningstråden slutade med kod ${code}`));
        });
      };
      worker.once('message', (answer: DrawAnswer) => {
        settle(() => {
          resolve(answer);
        });
      });
      worker.once('error', (error) => {
        settle(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      });
      worker.once('exit', onExit);
      worker.postMessage(request);
    });
  } finally {
    worker.unref();
  }
}

/** Draws one chart after the other in a thread of its own. */
export function drawInThread(request: DrawRequest): Promise<DrawAnswer> {
  const drawn = queue.then(() => drawNow(request));
  queue = drawn.catch(() => undefined);
  return drawn;
}
