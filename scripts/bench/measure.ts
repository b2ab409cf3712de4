import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../lib/browser.mjs';
import { serve } from '../lib/serve.ts';

/** Pages and bytes of a built site. */
export interface SiteSize {
  readonly pages: ReadonlyMap<string, number>;
  readonly files: number;
  readonly bytes: number;
}

/** What the first visit to one page costs; bytes are those of brotli, fonts as they are. */
export interface Visit {
  readonly url: string;
  readonly requests: number;
  readonly markupAndStyle: number;
  readonly fonts: number;
  readonly scripts: number;
  readonly elements: number;
}

/** Weighs a built site. Pages are by address, with the bytes of their HTML. */
export function siteSize(folder: string): SiteSize {
  const pages = new Map<string, number>();
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    const { size } = statSync(full);
    files += 1;
    bytes += size;
    const address = `/${path.relative(folder, full).split(path.sep).join('/')}`;
    if (entry.name === 'index.html') pages.set(address.replace(/index\.html$/, ''), size);
  }
  return { pages, files, bytes };
}

/** The address in the middle by size, and the largest, of those that a pattern matches. */
export function typicalAndLargest({ pages }: SiteSize, pattern: RegExp): string[] {
  const bySize = [...pages].filter(([url]) => pattern.test(url)).sort(([, a], [, b]) => a - b);
  const chosen = [bySize[Math.floor(bySize.length / 2)], bySize.at(-1)];
  return [...new Set(chosen.flatMap((found) => (found === undefined ? [] : [found[0]])))];
}

const compressed = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** Opens pages as a first visitor does and weighs all that is fetched before the reader does anything. */
export async function visit(folder: string, urls: readonly string[]): Promise<Visit[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) return [];
  const site = await serve(folder);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  const visits: Visit[] = [];
  for (const url of urls) {
    const page = await (await browser.newContext()).newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(site.url + url, { waitUntil: 'networkidle' });
    const file = (name: string): string => path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const weigh = (pattern: RegExp, weight: (full: string) => number): number =>
      fetched.filter((name) => pattern.test(name)).reduce((sum, name) => sum + weight(file(name)), 0);
    visits.push({
      url,
      requests: fetched.length,
      markupAndStyle: weigh(/\/$|\.css$/, compressed),
      fonts: weigh(/\.woff2$/, (full) => statSync(full).size),
      scripts: weigh(/\.m?js$/, compressed),
      elements: await page.locator('*').count(),
    });
    await page.context().close();
  }
  await browser.close();
  await site.close();
  return visits;
}
