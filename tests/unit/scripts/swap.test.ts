import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReplaceable, restoreInterrupted, swapIntoPlace } from '../../../scripts/lib/swap.ts';

let home: string;
let target: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'swap-'));
  target = path.join(home, 'public', 'dist');
});
afterEach(() => rm(home, { recursive: true }));

async function site(name: string, text: string): Promise<string> {
  const folder = path.join(home, name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), text);
  return folder;
}
const shown = (): string => readFileSync(path.join(target, 'index.html'), 'utf8');

test('the first build makes the target, the next replaces it whole, nothing is left beside it', async () => {
  await swapIntoPlace(await site('a', 'first'), target);
  expect(shown()).toBe('first');
  await writeFile(path.join(target, 'gone.html'), '');
  await swapIntoPlace(await site('b', 'second'), target);
  expect(shown()).toBe('second');
  expect(await readdir(path.dirname(target))).toEqual(['dist']);
  expect(existsSync(path.join(target, 'gone.html'))).toBe(false);
});

test('a build that is not there leaves the old site', async () => {
  await swapIntoPlace(await site('a', 'first'), target);
  await expect(swapIntoPlace(path.join(home, 'missing'), target)).rejects.toThrow();
  expect(shown()).toBe('first');
});

test('a swap cut off in the middle is put right', async () => {
  await swapIntoPlace(await site('a', 'first'), target);
  await rename(target, path.join(path.dirname(target), '.dist.previous'));
  await restoreInterrupted(target);
  expect(shown()).toBe('first');
});

test('a file is never replaced', async () => {
  await writeFile(path.join(home, 'file'), '');
  expect(await isReplaceable(path.join(home, 'file'))).toBe(false);
});

test.each([
  ['a folder that is not there', [], true],
  ['an empty folder', ['.'], true],
  ['a site', ['index.html'], true],
  ['somebody’s files', ['thesis.docx'], false],
])('%s: replaceable is %s', async (_what, files, expected) => {
  if (files.length > 0) await mkdir(target, { recursive: true });
  for (const file of files.filter((name) => name !== '.')) await writeFile(path.join(target, file), '');
  expect(await isReplaceable(target)).toBe(expected);
});
