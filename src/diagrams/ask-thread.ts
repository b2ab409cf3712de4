import type { Worker } from 'node:worker_threads';

const LIMIT_SECONDS = 120;

function nextMessage(worker: Worker, seconds: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(new Error(`blev inte klart på ${seconds} sekunder`));
    }, seconds * 1000);
    const settle = () => {
      clearTimeout(timer);
      worker.off('message', succeed).off('error', fail).off('exit', exit);
    };
    const succeed = (message: unknown) => {
      settle();
      resolve(message);
    };
    const fail = (error: unknown) => {
      settle();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const exit = (code: number) => {
      fail(new Error(`tråden slutade med kod ${code}`));
    };
    worker.on('message', succeed).on('error', fail).on('exit', exit);
  });
}

/**
 * The next message of a thread, which keeps the process alive only while it is waited for. `seconds`: longer
 * than any chart takes.
 * @throws {Error} when the thread dies or does not get done; it is then of no more use.
 */
export async function answerOf(worker: Worker, seconds: number = LIMIT_SECONDS): Promise<unknown> {
  worker.ref();
  try {
    return await nextMessage(worker, seconds);
  } finally {
    worker.unref();
  }
}
