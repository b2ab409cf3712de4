import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { pageFiles, urlOf } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility.ts';
import { type Harness, startHarness, watch } from './harness.ts';
import { printFaults, sidewaysOverflow, stored, withoutVisibleFocus } from './probes.ts';

const SMALL_SCREEN = { width: 320, height: 640 };

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const mainText = (page: Page): Promise<string> => page.locator('main').innerText();

test.concurrent.for(pageFiles().map(urlOf))('%s', async (url, { expect }) => {
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(harness.url + url, { waitUntil: 'load' });
  expect.soft(await accessibilityFaults(page), 'accessibility').toEqual([]);
  expect.soft(await withoutVisibleFocus(page), 'focus').toEqual([]);

  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await accessibilityFaults(page, 'color-contrast'), 'contrast in the dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect.soft(await printFaults(page), 'print').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' });

  await page.setViewportSize(SMALL_SCREEN);
  expect.soft(await sidewaysOverflow(page), 'sideways at 320 px').toEqual([]);
  expect.soft(await stored(page), 'stored').toEqual([]);
  expect.soft(misdeeds, 'messages and requests').toEqual([]);
  const text = await mainText(page);
  await page.context().close();

  const plain = await harness.open({ javaScriptEnabled: false, viewport: SMALL_SCREEN });
  await plain.goto(harness.url + url, { waitUntil: 'load' });
  const plainText = await mainText(plain);
  await plain.context().close();
  // Search needs a program; without one its page says so instead.
  if (url === '/sok/') expect.soft(plainText).toContain('JavaScript');
  else expect.soft(plainText, 'without JavaScript').toBe(text);
});
