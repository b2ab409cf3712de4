import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { type Harness, startHarness, watch } from './harness.ts';
import { sidewaysOverflow } from './probes.ts';
import { aGroup } from './search-words.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const FIELD = 'header input[name="q"]';
const OPTION = '[role="option"]';

const state = (page: Page) =>
  page.locator(FIELD).evaluate((field: HTMLInputElement) => ({
    open: field.getAttribute('aria-expanded'),
    active: document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
    selected: document.querySelectorAll('[role="option"][aria-selected="true"]').length,
    value: field.value,
  }));

/** A page on which the beginning of a group's name has been typed, and names are suggested. */
async function typed(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; group: ReturnType<typeof aGroup> }> {
  const group = aGroup();
  const page = await harness.open(options);
  await page.goto(`${harness.url}/dokument/`);
  const letters = group.title.slice(0, 6);
  await page.locator(FIELD).pressSequentially(letters);
  await page
    .locator(OPTION)
    .filter({ hasText: `Sök på ”${letters}”` })
    .waitFor();
  return { page, group };
}

test('nothing but a few hundred bytes is fetched before the field has the focus, no index before a letter', async () => {
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(`${harness.url}/dokument/`, { waitUntil: 'networkidle' });
  const scripts = fetched.filter((path) => path.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  const script = await (await page.request.get(`${harness.url}${scripts[0] ?? ''}`)).body();
  expect(gzipSync(script).length).toBeLessThan(500);
  fetched.length = 0;
  await page.locator(FIELD).focus();
  await page.locator(`${FIELD}[role="combobox"]`).waitFor();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((path) => /pagefind|worker|sok/.test(path))).toEqual([]);
  await page.keyboard.type(aGroup().title.slice(0, 4));
  await page.locator(OPTION).first().waitFor();
  expect(fetched.filter((path) => /pagefind/.test(path))).toEqual([]);
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('names are suggested with what they are, the words as they stand last, without faults', async () => {
  const { page, group } = await typed();
  const options = await page.locator(OPTION).allInnerTexts();
  expect(options.at(-1)).toBe(`Sök på ”${group.title.slice(0, 6)}”`);
  expect(options.length).toBeGreaterThan(1);
  for (const kind of await page.locator(`${OPTION} small`).allInnerTexts()) expect(kind).not.toBe('');
  await page.keyboard.press('ArrowDown');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page
    .locator('header search [role="status"]')
    .filter({ hasText: /\d förslag/ })
    .waitFor();
  await page.context().close();
});

test('the keyboard goes round by way of the field, and keys that move in a text move in the field', async () => {
  const { page } = await typed();
  const options = await page.locator(OPTION).allTextContents();
  const caret = () => page.locator(FIELD).evaluate((field: HTMLInputElement) => field.selectionStart);
  expect(await state(page)).toMatchObject({ open: 'true', active: null, selected: 0 });
  await page.keyboard.press('ArrowDown');
  expect(await state(page)).toMatchObject({ active: options[0], selected: 1 });
  await page.keyboard.press('ArrowUp');
  expect((await state(page)).active).toBeNull();
  await page.keyboard.press('ArrowUp');
  expect((await state(page)).active).toBe(options.at(-1));
  await page.keyboard.press('Home');
  expect(await state(page)).toMatchObject({ open: 'true', active: null, selected: 0 });
  expect(await caret()).toBe(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect((await state(page)).active).toBeNull();
  expect(await caret()).toBe((await state(page)).value.length);
  await page.context().close();
});

test('Escape closes the list, then clears the field', async () => {
  const { page, group } = await typed();
  await page.keyboard.press('Escape');
  expect(await state(page)).toMatchObject({ open: 'false', value: group.title.slice(0, 6) });
  expect(await page.locator(OPTION).first().isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  expect((await state(page)).value).toBe('');
  await page.context().close();
});

test('Enter with nothing chosen searches for the words, as does the last entry', async () => {
  for (const keys of [['Enter'], ['ArrowUp', 'Enter']]) {
    const { page, group } = await typed();
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForURL((url) => url.pathname === '/sok/');
    expect(new URL(page.url()).searchParams.get('q')).toBe(group.title.slice(0, 6));
    await page.context().close();
  }
});

test.for(['Enter', 'a click', 'a finger'])('%s on a name leads to it', async (way) => {
  const { page } = await typed(way === 'a finger' ? { hasTouch: true } : {});
  const name = page.locator(OPTION).first();
  if (way === 'a finger') await name.tap();
  else if (way === 'a click') await name.click();
  else {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await page.waitForURL((url) => !['/dokument/', '/sok/'].includes(url.pathname));
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().close();
});

test('the list closes when the reader leaves the field, and fits a small screen', async () => {
  const { page } = await typed({ viewport: { width: 320, height: 640 } });
  expect(await sidewaysOverflow(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect((await state(page)).open).toBe('false');
  await page.context().close();
});

test('a slash leads to the field from anywhere but a field', async () => {
  const page = await harness.open();
  await page.goto(`${harness.url}/dokument/`);
  await page.keyboard.press('Control+/');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.keyboard.press('/');
  expect(await state(page)).toMatchObject({ value: '' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.keyboard.type('a/b');
  expect((await state(page)).value).toBe('a/b');
  await page.context().close();
});

test('the field searches where its help does not come, and where programs do not run', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await harness.open({ javaScriptEnabled });
    await page.context().route(/combobox/, (route) => route.abort());
    await page.goto(`${harness.url}/dokument/`);
    await page.locator(FIELD).fill('plan');
    await page.locator(FIELD).press('Enter');
    await page.waitForURL(/\/sok\/\?q=plan$/);
    await page.context().close();
  }
});

test('where the lexicon does not come, the words can still be searched for', async () => {
  const page = await harness.open();
  await page.context().route('**/sok/index.json', (route) => route.abort());
  await page.goto(`${harness.url}/dokument/`);
  await page.locator(FIELD).pressSequentially('plan');
  await page.locator(OPTION).filter({ hasText: 'Sök på ”plan”' }).waitFor();
  expect(await page.locator(OPTION).count()).toBe(1);
  await page.context().close();
});
