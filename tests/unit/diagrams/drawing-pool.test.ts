import { describe, expect, it } from 'vitest';
import { createPool } from '../../../src/diagrams/drawing-pool.ts';
import type { DrawingThread } from '../../../src/diagrams/drawing-thread.ts';
import type { DrawAnswer } from '../../../src/diagrams/render/worker-protocol.ts';

interface Behaviour {
  readonly ready?: Promise<void>;
  readonly draw?: (source: string) => Promise<DrawAnswer>;
}

/** A pool whose threads answer with the source, late enough for others to be asked meanwhile. */
function fakePool(most: number, { ready = Promise.resolve(), draw }: Behaviour = {}) {
  const stopped: DrawingThread[] = [];
  const busy = { now: 0, most: 0 };
  const start = (): DrawingThread => {
    const thread: DrawingThread = {
      ready,
      async draw({ source }) {
        await ready;
        busy.now += 1;
        busy.most = Math.max(busy.most, busy.now);
        await new Promise((resolve) => setImmediate(resolve));
        busy.now -= 1;
        return draw === undefined ? { svg: source } : draw(source);
      },
      stop: () => stopped.push(thread),
    };
    return thread;
  };
  return { pool: createPool(start, most), stopped, busy };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `s${index}`);
const drawAll = (pool: ReturnType<typeof createPool>, sources: readonly string[]) =>
  Promise.allSettled(sources.map((source) => pool.draw({ source, id: 'd-x' })));

describe('threads', () => {
  it.each([
    ['no charts', 0, 4, 0],
    ['one chart', 1, 4, 1],
    ['a few charts', 10, 4, 1],
    ['enough charts for two', 20, 4, 2],
    ['many charts', 400, 4, 4],
    ['many charts on one processor', 400, 1, 1],
  ])('%s', async (_, charts, most, threads) => {
    const { pool, busy } = fakePool(most);
    const answers = await drawAll(pool, many(charts));
    expect(answers).toEqual(many(charts).map((svg) => ({ status: 'fulfilled', value: { svg } })));
    expect(pool.counts()).toEqual({ threads, charts });
    expect(busy.most).toBe(threads);
  });

  it('are used again', async () => {
    const { pool } = fakePool(4);
    for (const source of many(5)) await pool.draw({ source, id: 'd-x' });
    expect(pool.counts()).toEqual({ threads: 1, charts: 5 });
  });

  it('that die fail their own chart alone', async () => {
    const { pool, stopped } = fakePool(1, {
      draw: (source) =>
        source === 's1' ? Promise.reject(new Error('dog')) : Promise.resolve({ svg: source }),
    });
    const answers = await drawAll(pool, many(4));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(pool.counts()).toEqual({ threads: 2, charts: 3 });
    expect(stopped).toHaveLength(1);
  });

  it('that cannot start fail everything at once, and are tried anew later', async () => {
    const { pool } = fakePool(2, { ready: Promise.reject(new Error('Mermaid saknas')) });
    const answers = await drawAll(pool, many(40));
    expect(new Set(answers.map((one) => one.status === 'rejected' && String(one.reason)))).toEqual(
      new Set(['Error: Mermaid saknas']),
    );
    expect(pool.counts().threads).toBeLessThanOrEqual(2);
    await drawAll(pool, many(1));
    expect(pool.counts().threads).toBeGreaterThan(1);
  });

  it('are not started for charts that wait when the pool is closed, nor for later ones', async () => {
    const { pool, stopped } = fakePool(1);
    const answers = drawAll(pool, many(3));
    await Promise.resolve();
    pool.close();
    const later = drawAll(pool, many(1));
    const ends = [...(await answers), ...(await later)].map((one) =>
      one.status === 'rejected' ? String(one.reason) : one.value,
    );
    expect(ends).toEqual([{ svg: 's0' }, 'Error: avbrutet', 'Error: avbrutet', 'Error: avbrutet']);
    expect(pool.counts().threads).toBe(1);
    expect(stopped).toHaveLength(1);
  });
});
