import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { pageFiles, urlOf } from '../site/built-site.ts';
import { type Harness, startHarness, watch } from './harness.ts';
import { printFaults, sidewaysOverflow, stored, withoutVisibleFocus } from './probes.ts';

const SMALL_SCREEN = { width: 320, height: 640 };
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** Violations as `rule: element`, few enough to read. */
async function axe(page: Page, configure: (builder: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await configure(new AxeBuilder({ page }).setLegacyMode()).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${help}\n${html.slice(0, 200)}\n${failureSummary ?? ''}`),
  );
}

const mainText = (page: Page): Promise<string> => page.locator('main').innerText();

test.concurrent.for(pageFiles().map(urlOf))('%s', async (url, { expect }) => {
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(harness.url + url, { waitUntil: 'load' });
  expect.soft(await axe(page, (builder) => builder.withTags(STANDARDS)), 'accessibility').toEqual([]);
  expect.soft(await withoutVisibleFocus(page), 'focus').toEqual([]);

  await page.emulateMedia({ colorScheme: 'dark' });
  expect
    .soft(await axe(page, (builder) => builder.withRules('color-contrast')), 'contrast in the dark')
    .toEqual([]);
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
