import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { type Harness, startHarness, watch } from './harness.ts';
import { printFaults, sidewaysOverflow } from './probes.ts';
import { aDocument, aRole, synonymFiles } from './search-words.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const RESULT = 'main ol.hits a[href]';
const FIELD = 'main input[name="q"]';
const NOWHERE = 'xyzzyqwerty';

const outcome = (page: Page) => page.locator('main [role="status"]');

/** Waits until the page has said what came of a search for these words. */
const answered = (page: Page, query: string): Promise<void> =>
  outcome(page)
    .filter({ hasText: `”${query}”.` })
    .waitFor();

const address = (query: string, more = ''): string =>
  `${harness.url}/sok/?q=${encodeURIComponent(query)}${more}`;

async function searched(query: string, more = ''): Promise<Page> {
  const page = await harness.open();
  await page.goto(address(query, more));
  await answered(page, query);
  return page;
}

const hrefs = (page: Page): Promise<string[]> =>
  page.locator(RESULT).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

test('a search by title finds the document, within the policy and without faults', async () => {
  const { url, title } = aDocument();
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(address(title));
  await page.locator(RESULT).first().waitFor();
  expect((await hrefs(page)).some((href) => href.startsWith(url))).toBe(true);
  await page.locator('.filter:visible [data-count]').filter({ hasText: /\d/ }).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOverflow(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await printFaults(page)).toEqual([]);
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('parts of one document stand together, no more than three before the reader asks', async () => {
  const page = await searched(aRole());
  const documents = page.locator('.hit:has(.hit-parts)');
  const names = await documents
    .locator('.hit-document a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
  const shown = await documents.evaluateAll((all) =>
    all.map((one) => one.querySelectorAll('.hit-part:not([hidden])').length),
  );
  expect(Math.max(...shown)).toBeLessThanOrEqual(3);
  await page.context().close();
});

test('words that stand nowhere give ways on', async () => {
  const page = await searched(NOWHERE);
  expect(await page.locator(RESULT).count()).toBe(0);
  expect(await page.locator('main [data-when="empty"] a[href="/sok/a-o/"]').isVisible()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});

test.for([
  ['markup', '<img src=x onerror=alert(1)>'],
  ['an unclosed quote and signs of patterns', '"(.*[a-z]+?\\'],
  ['emoji', '👩‍⚕️🏥'],
  ['words from right to left', 'שלום'],
  ['words that say nothing', 'och i att'],
])('%s is text, and is answered', async ([, query = '']) => {
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(address(query));
  await answered(page, query);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator(FIELD).getAttribute('dir')).toBe('auto');
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('a query of ten thousand letters is cut and answered', async () => {
  const page = await harness.open();
  await page.goto(address('x'.repeat(10_000)));
  await outcome(page).filter({ hasText: /”\./ }).waitFor();
  expect((await page.locator(FIELD).inputValue()).length).toBe(300);
  expect(await sidewaysOverflow(page)).toEqual([]);
  await page.context().close();
});

test('a filter narrows, stands in the address, and goes away with one press or a step back', async () => {
  const page = await searched(aRole());
  const before = await outcome(page).innerText();
  const box = page.locator('.filter input:visible').first();
  const [name, value] = [await box.getAttribute('name'), await box.getAttribute('value')];
  await box.check();
  const chip = page.getByRole('button', { name: `Ta bort ${value ?? ''}`, exact: false });
  await chip.waitFor();
  expect(parameter(page, name ?? '')).toBe(value);
  await expect.poll(() => outcome(page).innerText()).not.toBe(before);
  const narrowed = await outcome(page).innerText();
  await chip.click();
  await expect.poll(() => outcome(page).innerText()).toBe(before);
  expect(await box.isChecked()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await page.goBack();
  await expect.poll(() => outcome(page).innerText()).toBe(narrowed);
  expect(await box.isChecked()).toBe(true);
  await page.goForward();
  await expect.poll(() => outcome(page).innerText()).toBe(before);
  await page.context().close();
});

test('on a phone the filters are folded away, and counted when they are opened', async () => {
  const page = await harness.open({ viewport: { width: 390, height: 844 } });
  await page.goto(address(aRole()));
  await answered(page, aRole());
  expect(await page.locator('.filter input:visible').count()).toBe(0);
  await page.locator('summary', { hasText: 'Begränsa sökningen' }).click();
  await page.locator('.filter:visible [data-count]').filter({ hasText: /\d/ }).first().waitFor();
  await page.locator('.filter input:visible').first().check();
  await page.getByRole('button', { name: 'Ta bort' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});

test('what is typed in one go is one step back', async () => {
  const { title } = aDocument();
  const page = await searched(title);
  await page.locator(FIELD).fill('');
  await page.locator(FIELD).pressSequentially(NOWHERE, { delay: 150 });
  await answered(page, NOWHERE);
  expect(parameter(page, 'q')).toBe(NOWHERE);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.goBack();
  await answered(page, title);
  expect(await page.locator(FIELD).inputValue()).toBe(title);
  await page.context().close();
});

test('more hits stand in the address, and the reader goes on at the first of them', async () => {
  const page = await searched(aRole());
  const before = new Set(await hrefs(page));
  await page.getByRole('button', { name: 'Visa fler träffar' }).click();
  await page.waitForURL(/antal=/);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
    .toSatisfy((href) => typeof href === 'string' && !before.has(href));
  const all = await hrefs(page);
  await page.reload();
  await expect.poll(() => hrefs(page)).toEqual(all);
  await page.context().close();
});

test('a misspelt word is put right, and the words as they stand are one press away', async () => {
  const role = aRole();
  const wrong = role.slice(0, 4) + role.slice(5);
  const page = await harness.open();
  await page.goto(address(wrong));
  const link = page.locator('main a[data-search-link]');
  await link.waitFor();
  await link.click();
  await page.waitForURL(/ordagrant=1/);
  await answered(page, wrong);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await page.getByRole('link', { name: 'Sök även' }).click();
  await page.waitForURL((url) => !url.search.includes('ordagrant'));
  await page.context().close();
});

test('of two searches that cross, the later one wins', async () => {
  const { title } = aDocument();
  const initials = new Set(
    title
      .toLocaleLowerCase('sv')
      .split(/[^\p{L}]+/u)
      .map((word) => word.charAt(0)),
  );
  const slow = synonymFiles().find((key) => /^[a-z]$/.test(key) && !initials.has(key));
  if (slow === undefined) throw new Error('No word can be held back.');
  const page = await harness.open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let asked = false;
  await page.context().route(`**/sok/skrivet/${slow}.json`, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await page.goto(address(`${slow}zzyqwx`));
  await expect.poll(() => asked).toBe(true);
  await page.locator(FIELD).fill(title);
  await page.locator(FIELD).press('Enter');
  await answered(page, title);
  const late = page.waitForResponse(/skrivet/);
  release();
  await late;
  await page.waitForTimeout(300);
  expect(await outcome(page).innerText()).toContain(title);
  expect(await page.locator(RESULT).count()).toBeGreaterThan(0);
  await page.context().close();
});

test.for([
  '**/pagefind/**',
  '**/pagefind/index/**',
  '**/pagefind/fragment/**',
  '**/sok/index.json',
  '**/_astro/worker-*',
])('where %s does not come, that is said, and there are ways on', async (missing) => {
  const { title } = aDocument();
  const page = await harness.open();
  await page.context().route(missing, (route) => route.abort());
  await page.goto(address(title));
  const failed = page.locator('main [data-when="failed"]');
  await failed.waitFor();
  expect(await failed.locator('a[href="/sok/a-o/"]').isVisible()).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().unroute(missing);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await page.locator(RESULT).first().waitFor();
  expect(await failed.isVisible()).toBe(false);
  await page.context().close();
});

test('a step back from a result leads to the place it was chosen from', async () => {
  const page = await searched(aRole());
  const last = page.locator('.hit > h2 a').last();
  await last.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy({ top: 100, behavior: 'instant' }));
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(100);
  await last.click();
  await page.waitForURL((url) => url.pathname !== '/sok/');
  await page.goBack();
  await page.locator(RESULT).first().waitFor();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 60);
  await page.context().close();
});

test('without JavaScript the page leads to the index from A to Ö', async () => {
  const page = await harness.open({ javaScriptEnabled: false });
  await page.goto(`${harness.url}/sok/`);
  await page.locator('main noscript a').click();
  await page.waitForURL(/\/sok\/a-o\/$/);
  const { url } = aDocument();
  expect(await page.locator(`main a[href="${url}"]`).count()).toBeGreaterThan(0);
  await page.context().close();
});
