import { createPool } from '../../../src/diagrams/drawing-pool.ts';

const pool = createPool();

/** Draws without the cache, so that a test never sees yesterday's picture. One thread serves all tests. */
export async function drawNew(source: string, id = 'd-test'): Promise<string> {
  const answer = await pool.draw({ source, id });
  if ('fault' in answer) throw new Error(answer.fault.message);
  return answer.svg;
}
