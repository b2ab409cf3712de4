import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { filesMaker } from '../../../../src/diagrams/export/files-thread.ts';

/** A thread that does what the picture it is sent says. */
const CODE = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ svg }) => {
    if (svg === 'dies') throw new Error('dog');
    if (svg === 'exits') process.exit(3);
    if (svg === 'hangs') return;
    parentPort.postMessage(svg === 'fault' ? { fault: 'fel' } : { svg: svg + threadId, png: new Uint8Array() });
  });
`;

const chart = (svg: string) => ({ svg }) as Parameters<ReturnType<typeof filesMaker>>[0];

it.each<[what: string, message: string, threads: number, limit?: number]>([
  ['dies', 'dog', 2],
  ['exits', 'tråden slutade med kod 3', 2],
  ['hangs', 'blev inte klart på 3 sekunder', 2, 3],
  ['fault', 'fel', 1],
])('a thread that %s fails its own chart alone', async (what, message, count, limit) => {
  const threads: Worker[] = [];
  const make = filesMaker(() => {
    const thread = new Worker(CODE, { eval: true, execArgv: [] });
    threads.push(thread);
    return thread;
  }, limit);
  const made = await Promise.allSettled(['a', what, 'b', 'c'].map((svg) => make(chart(svg))));
  expect(made.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(made[1]).toMatchObject({ reason: { message } });
  expect(threads).toHaveLength(count);
  await threads.at(-1)?.terminate();
});
