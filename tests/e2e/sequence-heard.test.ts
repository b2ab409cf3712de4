import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility.ts';
import { type Harness, startHarness } from './harness.ts';

const SEQUENCE = 'svg[aria-roledescription="sekvensdiagram"]';
const urls = readPages().flatMap(({ url, document }) =>
  document.querySelector(SEQUENCE) === null ? [] : [url],
);

let harness: Harness;
let page: Page;
beforeAll(async () => {
  harness = await startHarness();
  page = await harness.open();
});
afterAll(() => harness.close());

/** Opens a page with its charts shown. */
async function open(url: string): Promise<void> {
  await page.goto(harness.url + url);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** The names that a browser gives the steps of the sequences on the page, in the order they are heard. */
const stepsHeard = async (): Promise<string[]> => {
  const told = await page.locator(SEQUENCE).first().ariaSnapshot();
  return [...told.matchAll(/- '?link "(\d+\. .+?)"/g)].map(([, name = '']) => name);
};

test('a browser tells the messages of a sequence in order, as links to their steps', async () => {
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    await open(url);
    const messages = page.locator(`${SEQUENCE} a.mm-message`);
    const names = await messages.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names.length, url).toBeGreaterThan(1);
    expect(await stepsHeard(), url).toEqual(names);
    expect(await accessibilityFaults(page), url).toEqual([]);
  }
});

test('the keyboard visits them in that order, where they can be seen, and each leads to its step', async () => {
  for (const url of urls) {
    await open(url);
    const links = page.locator(`${SEQUENCE} a`);
    const count = await links.count();
    await links.first().focus();
    const visited: (string | null)[] = [];
    for (let index = 0; index < count; index += 1) {
      visited.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
      const shown = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement!);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      });
      expect(shown, `${url} ${visited.at(-1)}`).toBe(true);
      await page.keyboard.press('Tab');
    }
    expect(visited, url).toEqual(
      await links.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
    );
    const href = await page.locator(`${SEQUENCE} a.mm-message`).last().getAttribute('href');
    const last = page.locator(`${SEQUENCE} a.mm-message`).last();
    const box = (await last.locator('> rect').boundingBox())!;
    // Between its words and its arrow, where nothing is drawn.
    await last.click({ position: { x: box.width / 2, y: box.height - 20 } });
    expect(page.url()).toBe(`${harness.url}${href}`);
    expect(await page.locator(':target').count(), `${href}`).toBe(1);
  }
});
