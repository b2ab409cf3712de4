import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/diagrams/drawing-cache.ts';
import { openKeptFiles } from '../../../src/diagrams/kept-files.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><g>\n</g></svg>';
const DAY = 86_400_000;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'charts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fileOf = (key: string) => path.join(folder, `${key}.svg`);
const lastUsed = async (key: string, daysAgo: number) => {
  const day = new Date(Date.now() - daysAgo * DAY);
  await utimes(fileOf(key), day, day);
};

describe('what is read', () => {
  it('is what was written', async () => {
    await openCache(folder).write('a', SVG);
    expect(await openCache(folder).read('a')).toBe(SVG);
    expect(await openCache(folder).read('b')).toBeUndefined();
  });

  it.each<[string, (stored: string) => string]>([
    ['nothing', () => ''],
    ['half a file', (stored) => stored.slice(0, stored.length / 2)],
    ['a file without its end', (stored) => stored.slice(0, -1)],
    ['the picture alone', () => SVG],
    ['a changed letter', (stored) => stored.replace('<g>', '<a>')],
    ['something in front', (stored) => ` ${stored}`],
    ['something behind', (stored) => `${stored}${stored}`],
  ])('is nothing when the file holds %s', async (_, damage) => {
    const cache = openCache(folder);
    await cache.write('a', SVG);
    await writeFile(fileOf('a'), damage(await readFile(fileOf('a'), 'utf8')));
    expect(await cache.read('a')).toBeUndefined();
    await cache.write('a', SVG);
    expect(await cache.read('a')).toBe(SVG);
  });
});

describe('a fault of the disk', () => {
  it('is told when a drawing cannot be read', async () => {
    await mkdir(fileOf('a'));
    await expect(openCache(folder).read('a')).rejects.toThrow('EISDIR');
  });

  it('is no reason to fail when a drawing cannot be kept, and leaves no draft', async () => {
    await mkdir(fileOf('a'));
    await openCache(folder).write('a', SVG);
    expect(await readdir(folder)).toEqual(['a.svg']);
    await openCache(path.join(folder, 'a.svg', '\0')).write('a', SVG);
  });
});

describe('what is kept', () => {
  it('was used in the last month', async () => {
    const cache = openCache(folder);
    for (const key of ['new', 'old', 'used']) await cache.write(key, SVG);
    for (const key of ['old', 'used']) await lastUsed(key, 40);
    await cache.read('used');
    expect(Date.now() - (await stat(fileOf('used'))).mtimeMs).toBeLessThan(DAY);
    await cache.prune();
    expect((await readdir(folder)).sort()).toEqual(['new.svg', 'used.svg']);
  });

  it('is a bounded number, the last used first; never less than those of today', async () => {
    const cache = openCache(folder);
    const keys = Array.from({ length: 4 }, (_, index) => `k${index}`);
    for (const [index, key] of keys.entries()) {
      await cache.write(key, SVG);
      await lastUsed(key, 2 * index);
    }
    await openKeptFiles(folder, { most: 1 }).prune();
    expect((await readdir(folder)).sort()).toEqual(['k0.svg']);
    for (const key of keys) await cache.write(key, SVG);
    await openKeptFiles(folder, { most: 1 }).prune();
    expect(await readdir(folder)).toHaveLength(4);
  });

  it('is no draft that a dead process left, but one that is being written', async () => {
    await writeFile(`${fileOf('a')}.dead`, '<svg');
    await utimes(`${fileOf('a')}.dead`, new Date(0), new Date(0));
    await writeFile(`${fileOf('a')}.alive`, '<svg');
    await openCache(folder).prune();
    expect(await readdir(folder)).toEqual(['a.svg.alive']);
  });

  it('can be cleared by several at once, and need not be there', async () => {
    const cache = openCache(folder);
    for (const key of ['a', 'b', 'c']) {
      await cache.write(key, SVG);
      await lastUsed(key, 40);
    }
    await Promise.all([cache.prune(), openCache(folder).prune(), cache.read('a')]);
    await openCache(path.join(folder, 'nowhere')).prune();
    expect((await readdir(folder)).filter((name) => name !== 'a.svg')).toEqual([]);
  });
});
