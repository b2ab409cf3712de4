import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, startHarness } from './harness.ts';
import { largestOfEachKind } from './kinds-of-pages.ts';
import { sidewaysOverflow } from './probes.ts';

/** The printable width of an A4 sheet, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

test.for(largestOfEachKind())('%s fits on paper', async (url) => {
  const page = await harness.open({ viewport: SHEET });
  await page.goto(harness.url + url);
  await page.emulateMedia({ media: 'print' });
  expect(await sidewaysOverflow(page)).toEqual([]);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.context().close();
});
