import { availableParallelism } from 'node:os';
import { startThread, type DrawingThread } from './drawing-thread.ts';
import type { DrawAnswer, DrawRequest } from './render/worker-protocol.ts';

/** More threads than this cost more memory than they save time. */
const MOST_THREADS = 4;
/** Loading Mermaid takes a thread as long as about this many charts: fewer do not pay for one more. */
const WORTH_A_THREAD = 12;

const STOPPED = 'avbrutet';

/** A chart that waits for a thread. */
interface Job {
  readonly request: DrawRequest;
  readonly resolve: (answer: DrawAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** What a pool has done so far. */
export interface PoolCounts {
  readonly threads: number;
  readonly charts: number;
}

/** Draws charts in threads that start when there is work for them. */
export interface DrawingPool {
  readonly draw: (request: DrawRequest) => Promise<DrawAnswer>;
  readonly counts: () => PoolCounts;
  /** Ends its threads for good; charts that are being drawn or wait fail. */
  readonly close: () => void;
}

/** Makes a pool. No thread is started before there is a chart to draw. */
export function createPool(
  start: () => DrawingThread = startThread,
  most: number = Math.min(availableParallelism(), MOST_THREADS),
): DrawingPool {
  const jobs: Job[] = [];
  const alive = new Set<DrawingThread>();
  const idle: DrawingThread[] = [];
  let closed = false;
  const done = { threads: 0, charts: 0 };

  function startOne(): DrawingThread {
    const thread = start();
    done.threads += 1;
    alive.add(thread);
    // One that cannot load will not load for the next chart either.
    thread.ready.catch((error: unknown) => {
      for (const job of jobs.splice(0)) job.reject(error);
    });
    return thread;
  }

  async function work(thread: DrawingThread, { request, resolve, reject }: Job): Promise<void> {
    try {
      resolve(await thread.draw(request));
      done.charts += 1;
      idle.push(thread);
    } catch (error) {
      // It died, or nobody knows what it is doing: the next chart gets another.
      alive.delete(thread);
      thread.stop();
      reject(error);
    }
    giveOut();
  }

  const paysToStart = (): boolean =>
    alive.size === 0 || (alive.size < most && jobs.length >= WORTH_A_THREAD * alive.size);

  function giveOut(): void {
    while (idle.length > 0 || paysToStart()) {
      const job = jobs.shift();
      if (job === undefined) return;
      try {
        void work(idle.pop() ?? startOne(), job);
      } catch (error) {
        job.reject(error);
      }
    }
  }

  return {
    draw: (request) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new Error(STOPPED));
          return;
        }
        jobs.push({ request, resolve, reject });
        // Charts that are asked for together are counted before threads are.
        queueMicrotask(giveOut);
      }),
    counts: () => ({ ...done }),
    close() {
      closed = true;
      for (const job of jobs.splice(0)) job.reject(new Error(STOPPED));
      for (const thread of alive) thread.stop();
    },
  };
}
