import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerOf } from './ask-thread.ts';
import { chosenDom, type DomName } from './render/dom/doms.ts';
import type { DrawAnswer, DrawRequest, WorkerMessage, WorkerOptions } from './render/worker-protocol.ts';

const WORKER = 'src/diagrams/render/worker.ts';

/** A thread that draws one chart at a time. */
export interface DrawingThread {
  /** When Mermaid is loaded; rejects when it cannot be. */
  readonly ready: Promise<void>;
  /** @throws {Error} in Swedish, when the thread dies or does not get done; it is then of no more use. */
  readonly draw: (request: DrawRequest) => Promise<DrawAnswer>;
  readonly stop: () => void;
}

/**
 * Starts a thread. It is found from the project root, since a bundled build has no other way to it, and
 * keeps the process alive only while it loads and draws.
 */
export function startThread(dom: DomName = chosenDom()): DrawingThread {
  if (!process.features.typescript) {
    throw new Error(`Diagram ritas av en tråd i TypeScript och kräver Node 24, inte ${process.version}.`);
  }
  const workerData: WorkerOptions = { dom };
  const worker = new Worker(path.resolve(process.cwd(), WORKER), { execArgv: [], workerData });
  // An error that nobody listens for ends the process; whoever waits for an answer hears it too.
  worker.on('error', () => undefined);
  let ended = false;
  worker.on('exit', () => {
    ended = true;
  });
  const ready = answerOf(worker).then(() => undefined);
  ready.catch(() => undefined);
  return {
    ready,
    async draw(request) {
      await ready;
      if (ended) throw new Error('ritningstråden har slutat');
      const answer = answerOf(worker);
      worker.postMessage(request);
      const message = (await answer) as WorkerMessage;
      if (message === 'ready') throw new Error('ritningstråden svarade i fel ordning');
      return message;
    },
    stop() {
      void worker.terminate();
    },
  };
}
