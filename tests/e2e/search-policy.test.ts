import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const WORKER = /\/_astro\/worker-[^/]+\.js$/;
const FOUND = 'main a[href^="/dokument/"][href*="#"]';

/** Opens the search page with another policy on the worker's file, as other hosts would send it. */
async function searchWith(policy: string | undefined) {
  const page = await harness.open();
  let sent: string | undefined;
  await page.context().route(WORKER, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': own, ...headers } = response.headers();
    sent = own;
    await route.fulfill({
      response,
      headers: policy === undefined ? headers : { ...headers, 'content-security-policy': policy },
    });
  });
  await page.goto(`${harness.url}/sok/?q=${encodeURIComponent('uppdrag')}`);
  return { page, sent: () => sent };
}

/** Whether the page itself may run WebAssembly: the smallest module there is. */
const MAY_RUN = `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => true, () => false)`;

test.each([
  ['no policy at all', undefined],
  ['the policy of a host with one for all files', "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"],
])('search runs where the worker has %s, and the page keeps its own', async (_, policy) => {
  const { page, sent } = await searchWith(policy);
  await page.locator(FOUND).first().waitFor();
  expect(sent()).toContain("'wasm-unsafe-eval'");
  expect(await page.evaluate(MAY_RUN)).toBe(false);
  await page.context().close();
});

test('where a host forbids the worker WebAssembly, readers are told and offered the index', async () => {
  const { page } = await searchWith("default-src 'self'; script-src 'self'");
  await page.locator('main [role="status"]').filter({ hasText: /\S/ }).first().waitFor();
  await page.locator('main a[href="/sok/a-o/"]:visible').first().waitFor();
  expect(await page.locator(FOUND).count()).toBe(0);
  await page.context().close();
});
