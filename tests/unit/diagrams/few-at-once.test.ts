import { expect, it } from 'vitest';
import { fewAtOnce } from '../../../src/diagrams/few-at-once.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it.each([
  [0, 4, 0],
  [3, 4, 3],
  [50, 4, 4],
])('%i things, at most %i at once', async (count, most, busiest) => {
  const things = Array.from({ length: count }, (_, index) => index);
  let [now, peak] = [0, 0];
  const work = async (thing: number) => {
    peak = Math.max(peak, (now += 1));
    for (let turns = thing % 3; turns >= 0; turns -= 1) await turn();
    now -= 1;
    return thing * 2;
  };
  expect(await fewAtOnce(things, work, most)).toEqual(things.map((thing) => thing * 2));
  expect(peak).toBe(busiest);
});

it('begins no more when one has failed', async () => {
  const begun: number[] = [];
  const work = async (thing: number) => {
    begun.push(thing);
    await turn();
    if (thing === 1) throw new Error('disken är full');
  };
  await expect(fewAtOnce([0, 1, 2, 3, 4, 5, 6, 7], work, 2)).rejects.toThrow('disken är full');
  await turn();
  await turn();
  expect(begun.length).toBeLessThan(5);
});
