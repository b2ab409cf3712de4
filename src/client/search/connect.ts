import type { SearchEngine } from '../../search/response.ts';
import type { Call, Reply } from './calls.ts';

/**
 * Search in a worker of its own: the page stays quick, and only the worker needs leave to run WebAssembly.
 * Nothing is fetched before this is called.
 * @param site address of the site's root
 */
export function connectSearch(site: string): SearchEngine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const ask = async <T>(call: Call['call']): Promise<T> => {
    last += 1;
    const id = last;
    const reply = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, call } satisfies Call);
    return (await reply) as T;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) one?.resolve(data.value);
    else one?.reject(new Error(data.error));
  });
  // A worker that may not run, or whose file is missing, never replies.
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new Error('The worker that searches cannot run.'));
    waiting.clear();
    worker.terminate();
  });
  const opened = ask<undefined>({ name: 'open', site });
  opened.catch(() => undefined);
  return {
    search: async (...args) => {
      await opened;
      return ask({ name: 'search', arguments: args });
    },
    suggest: async (...args) => {
      await opened;
      return ask({ name: 'suggest', arguments: args });
    },
  };
}
