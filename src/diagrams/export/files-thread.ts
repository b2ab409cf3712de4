import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Leaving } from './standalone-svg.ts';
import type { ChartFiles, FilesAnswer } from './worker-protocol.ts';

const WORKER = 'src/diagrams/export/worker.ts';

let thread: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();

/** The one thread of this process, found from the project root: a bundled build has no other way to it. */
function currentThread(): Worker {
  if (thread !== undefined) return thread;
  const started = new Worker(path.resolve(WORKER), { execArgv: [] });
  started.on('exit', () => {
    if (thread === started) thread = undefined;
  });
  thread = started;
  return started;
}

async function makeNow(chart: Leaving): Promise<ChartFiles> {
  const worker = currentThread();
  // It keeps the process alive only while somebody waits for it.
  worker.ref();
  const waiting = new AbortController();
  try {
    worker.postMessage(chart);
    const gone = once(worker, 'exit', { signal: waiting.signal }).then((): never => {
      throw new Error('tråden som gör filer av diagram slutade');
    });
    const [answer] = (await Promise.race([once(worker, 'message', { signal: waiting.signal }), gone])) as [
      FilesAnswer,
    ];
    if ('fault' in answer) throw new Error(answer.fault);
    return answer;
  } finally {
    waiting.abort();
    worker.unref();
  }
}

/**
 * Makes the files of one chart after the other in a thread of its own.
 * @throws {Error} in Swedish.
 */
export function makeInThread(chart: Leaving): Promise<ChartFiles> {
  const made = queue.then(() => makeNow(chart));
  queue = made.catch(() => undefined);
  return made;
}
