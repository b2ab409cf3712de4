import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerOf } from '../ask-thread.ts';
import type { Leaving } from './standalone-svg.ts';
import type { ChartFiles, FilesAnswer } from './worker-protocol.ts';

const WORKER = 'src/diagrams/export/worker.ts';

/** Found from the project root: a bundled build has no other way to it. */
const startWorker = (): Worker => new Worker(path.resolve(WORKER), { execArgv: [] });

/**
 * Makes the files of one chart after the other in a thread of its own, which starts when there is a chart.
 * One that dies, or does not get done in `seconds`, fails its own chart alone. What is returned throws in Swedish.
 */
export function filesMaker(
  start: () => Worker = startWorker,
  seconds?: number,
): (chart: Leaving) => Promise<ChartFiles> {
  let thread: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function currentThread(): Worker {
    if (thread !== undefined) return thread;
    const started = start();
    const forget = (): void => {
      if (thread === started) thread = undefined;
    };
    // An error comes before the exit, and one that nobody listens for ends the process.
    started.on('error', forget).on('exit', forget);
    thread = started;
    return started;
  }

  async function ask(chart: Leaving): Promise<FilesAnswer> {
    const worker = currentThread();
    try {
      worker.postMessage(chart);
      return (await answerOf(worker, seconds)) as FilesAnswer;
    } catch (error) {
      thread = undefined;
      void worker.terminate();
      throw error;
    }
  }

  return (chart) => {
    const made = queue.then(async () => {
      const answer = await ask(chart);
      if ('fault' in answer) throw new Error(answer.fault);
      return answer;
    });
    queue = made.catch(() => undefined);
    return made;
  };
}
