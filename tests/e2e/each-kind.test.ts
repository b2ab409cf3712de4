import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { type Harness, startHarness } from './harness.ts';
import { largestOfEachKind } from './kinds-of-pages.ts';
import { sidewaysOverflow } from './probes.ts';

/** The printable width of an A4 sheet, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };
const PHONE = { width: 390, height: 844 };

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** What the page says, without controls that need a program and are hidden until it runs. */
function mainText(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const tools of document.querySelectorAll('[data-register-tools], [data-diagram-tools], [data-copy]'))
      tools.remove();
    return document.querySelector('main')?.innerText ?? '';
  });
}

describe.for(largestOfEachKind())('%s', (url) => {
  test('has contrast enough in the dark', async () => {
    const page = await harness.open({ colorScheme: 'dark' });
    await page.goto(harness.url + url);
    expect(await accessibilityFaults(page, 'color-contrast')).toEqual([]);
    await page.context().close();
  });

  test('keeps its links and fields in forced colours', async () => {
    const page = await harness.open({ forcedColors: 'active' });
    await page.goto(harness.url + url);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.context().close();
  });

  test('says the same without JavaScript', async () => {
    const page = await harness.open();
    await page.goto(harness.url + url);
    const plain = await harness.open({ javaScriptEnabled: false });
    await plain.goto(harness.url + url);
    // Search needs a program; without one its page says so instead.
    if (url === '/sok/') expect(await mainText(plain)).toContain('JavaScript');
    else expect(await mainText(plain)).toBe(await mainText(page));
    await page.context().close();
    await plain.context().close();
  });

  test('fits a phone with letters twice as large', async () => {
    // The policy of the pages lets no style in; a reader's own settings ask it for no leave.
    const page = await harness.open({ viewport: PHONE, bypassCSP: true });
    await page.goto(harness.url + url);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await sidewaysOverflow(page)).toEqual([]);
    await page.context().close();
  });

  test('fits on paper', async () => {
    const page = await harness.open({ viewport: SHEET });
    await page.goto(harness.url + url);
    await page.emulateMedia({ media: 'print' });
    expect(await sidewaysOverflow(page)).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
