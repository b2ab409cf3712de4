import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDrawer } from '../../../src/diagrams/drawer.ts';
import { createPool } from '../../../src/diagrams/drawing-pool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drawer-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A drawer as a new process has it; its threads draw the source as it stands. */
const newDrawer = () =>
  createDrawer(
    folder,
    createPool(() => ({
      ready: Promise.resolve(),
      draw: ({ source, id }) => Promise.resolve({ svg: `<svg id="${id}">${source}</svg>` }),
      stop: () => undefined,
    })),
  );

const charts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `prov/${index}`, source: `chart ${index}` }));
const build = async (count: number) => {
  const drawer = newDrawer();
  const drawn = await Promise.all(charts(count).map((chart) => drawer.draw(chart)));
  return { drawn, counts: drawer.counts() };
};

it('draws nothing again and starts no thread where no chart has changed', async () => {
  const first = await build(3);
  expect(first.counts).toEqual({ threads: 1, charts: 3 });
  expect(await build(3)).toEqual({ drawn: first.drawn, counts: { threads: 0, charts: 0 } });
  expect((await build(4)).counts).toEqual({ threads: 1, charts: 1 });
});

it('draws again what has been damaged', async () => {
  const first = await build(3);
  for (const file of (await readdir(folder)).slice(0, 2)) {
    const stored = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), stored.slice(0, 20));
  }
  expect(await build(3)).toEqual({ drawn: first.drawn, counts: { threads: 1, charts: 2 } });
});

it('draws a chart that is asked for twice at once only once', async () => {
  const drawer = newDrawer();
  const [chart] = charts(1);
  await Promise.all([drawer.draw(chart!), drawer.draw(chart!)]);
  expect(drawer.counts().charts).toBe(1);
});
