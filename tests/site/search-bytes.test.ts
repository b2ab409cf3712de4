import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeSearch } from '../../scripts/lib/node-search.ts';
import { SITE_DIR, siteFiles } from './built-site.ts';

const QUERY = 'jag är ny i gruppen och undrar vem som betalar när jag är på möte i stället för på kliniken';
const MOST = 130_000;
const PACKED = /\.(?:pagefind|pf_\w+)$/;

const transferred = (file: string, content: Buffer): number =>
  PACKED.test(file) ? content.length : brotliCompressSync(content).length;

const read = new Map<string, Buffer>();
/** Pagefind's script keeps what it has fetched, and other tests search too: here it is another one. */
const copy = mkdtempSync(path.join(tmpdir(), 'search-'));
beforeAll(async () => {
  for (const folder of ['pagefind', 'sok']) {
    cpSync(path.join(SITE_DIR, folder), path.join(copy, folder), { recursive: true });
  }
  const { search } = await nodeSearch(copy, (file, content) => read.set(file, content));
  await search({ query: QUERY, filters: {}, literal: false }, 0, 10);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a first search, a long one too, fits in what a phone should pay', () => {
  const scripts = siteFiles().filter((file) => /(?:^|\/)_astro\/worker-|pagefind\/pagefind\.js$/.test(file));
  expect(scripts).toHaveLength(2);
  for (const file of scripts) read.set(file, readFileSync(path.join(SITE_DIR, file)));
  const bytes = [...read].map(([file, content]) => transferred(file, content));
  expect(bytes.length).toBeGreaterThan(20);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST);
});

test('Pagefind’s script does not carry what the browser unpacks with itself', () => {
  const script = readFileSync(path.join(SITE_DIR, 'pagefind/pagefind.js'), 'utf8');
  expect(script).toContain('DecompressionStream');
  expect(script).not.toContain('invalid distance');
});
