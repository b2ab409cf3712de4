import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { SITE_DIR, pageFiles, urlOf } from '../site/built-site.ts';
import { accessibilityFaults } from './accessibility.ts';
import { type Harness, startHarness, watch } from './harness.ts';
import { changedByPrograms, printFaults, sidewaysOverflow, stored, withoutVisibleFocus } from './probes.ts';

const LARGE_SCREEN = { width: 1280, height: 900 };
const SMALL_SCREEN = { width: 320, height: 640 };
/** As many as two cores keep busy. */
const TABS = 3;

/** A tab is dear to open and cheap to lead from page to page; what a page leaves behind is found on it. */
interface Tab {
  readonly page: Page;
  readonly misdeeds: string[];
}

let harness: Harness;
const idle: Tab[] = [];
beforeAll(async () => {
  harness = await startHarness();
  for (let opened = 0; opened < TABS; opened += 1) {
    const page = await harness.open();
    idle.push({ page, misdeeds: watch(page, harness.url) });
  }
});
afterAll(() => harness.close());

test.concurrent.for(pageFiles())('%s', async (file, { expect }) => {
  const tab = idle.pop();
  if (tab === undefined) throw new Error('More tests at once than tabs: raise TABS to maxConcurrency.');
  const { page, misdeeds } = tab;
  try {
    misdeeds.length = 0;
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await page.setViewportSize(LARGE_SCREEN);
    await page.goto(harness.url + urlOf(file), { waitUntil: 'load' });
    const html = readFileSync(path.join(SITE_DIR, file), 'utf8');
    expect.soft(await changedByPrograms(page, html), 'changed by programs').toEqual([]);
    expect.soft(await accessibilityFaults(page), 'accessibility').toEqual([]);
    expect.soft(await withoutVisibleFocus(page), 'focus').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect.soft(await printFaults(page), 'print').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await page.setViewportSize(SMALL_SCREEN);
    expect.soft(await sidewaysOverflow(page), 'sideways at 320 px').toEqual([]);
    expect.soft(await stored(page), 'stored').toEqual([]);
    expect.soft(misdeeds, 'messages and requests').toEqual([]);
  } finally {
    idle.push(tab);
  }
});
