import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rendererFingerprint } from '../../../src/diagrams/fingerprint.ts';

let root: string;
const install = async (name: string, version: string) => {
  await mkdir(path.join(root, 'node_modules', name), { recursive: true });
  await writeFile(path.join(root, 'node_modules', name, 'package.json'), JSON.stringify({ name, version }));
};
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'fingerprint-'));
  await cp('src/diagrams/render/dom', path.join(root, 'src/diagrams/render/dom'), { recursive: true });
  await mkdir(path.join(root, 'public/fonts'), { recursive: true });
  for (const name of ['mermaid', 'elkjs', 'fontkit', 'linkedom', 'jsdom']) await install(name, '1.0.0');
});
afterEach(() => rm(root, { recursive: true }));

it.each(['linkedom', 'jsdom'] as const)('follows the version of %s where it draws', async (dom) => {
  const other = dom === 'jsdom' ? 'linkedom' : 'jsdom';
  const before = await rendererFingerprint(root, dom);
  await install(other, '2.0.0');
  expect(await rendererFingerprint(root, dom)).toBe(before);
  await install(dom, '2.0.0');
  expect(await rendererFingerprint(root, dom)).not.toBe(before);
});
