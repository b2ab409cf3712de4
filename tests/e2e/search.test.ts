import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITE_DIR } from '../site/built-site.ts';
import { type Harness, startHarness, watch } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const RESULT = 'main ol.hits a[href]';

/** A title of the built content to search for, whatever the content is. */
function aDocument(): { url: string; title: string } {
  const folder = path.join(SITE_DIR, 'dokument');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/^[^/]+\/[^/]+\/index\.html$/.test(file)) continue;
    const title = /<h1[^>]*>([^<]+)</.exec(readFileSync(path.join(folder, file), 'utf8'))?.[1]?.trim();
    if (title !== undefined) return { url: `/dokument/${file.replace('index.html', '')}`, title };
  }
  throw new Error('The site has no document.');
}

test('a search by title finds the document, within the policy', async () => {
  const { url, title } = aDocument();
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(`${harness.url}/sok/?q=${encodeURIComponent(title)}`);
  await page.locator(RESULT).first().waitFor();
  const found = await page
    .locator(RESULT)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(found.some((href) => href?.startsWith(url))).toBe(true);
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('the field in the header leads to the results', async () => {
  const { title } = aDocument();
  const page = await harness.open();
  await page.goto(`${harness.url}/dokument/`);
  await page.locator('header input[name="q"]').first().fill(title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sok\/\?q=/);
  await page.locator(RESULT).first().waitFor();
  await page.locator(RESULT).first().click();
  await page.waitForURL((url) => url.pathname !== '/sok/');
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
});

test('words that stand nowhere give an answer in words', async () => {
  const page = await harness.open();
  await page.goto(`${harness.url}/sok/?q=xyzzyqwerty`);
  await page.locator('main [role="status"]').filter({ hasText: /\S/ }).waitFor();
  expect(await page.locator(RESULT).count()).toBe(0);
  await page.context().close();
});

test('what is searched for is text, never markup', async () => {
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(`${harness.url}/sok/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await page.locator('main [role="status"]').filter({ hasText: /\S/ }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('nothing of the index is fetched before a reader asks', async () => {
  const page = await harness.open();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${harness.url}/dokument/`, { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => /pagefind|\.wasm/.test(url))).toEqual([]);
  await page.context().close();
});
