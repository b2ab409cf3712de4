import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, startHarness } from './harness.ts';
import { largestOfEachKind } from './kinds-of-pages.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** More presses than any page should need; a trap goes on for ever. */
const MOST_PRESSES = 1500;

interface Stop {
  readonly element: string;
  /** What hides it, if anything does. */
  readonly hidden: string | undefined;
}

/** What has the focus now; undefined when the keyboard has left the page. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const [box] = element.getClientRects();
    const show = (found: Element): string => found.outerHTML.slice(0, 120);
    if (box === undefined) return { element: show(element), hidden: 'no box' };
    const x = box.left + Math.min(box.width / 2, 8);
    // A box taller than the window is seen where it crosses it.
    const [from, to] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const y = box.height > innerHeight && from < to ? (from + to) / 2 : box.top + box.height / 2;
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
      return { element: show(element), hidden: `outside the window at ${Math.round(x)},${Math.round(y)}` };
    }
    const top = document.elementFromPoint(x, y);
    const related = top !== null && (top.contains(element) || element.contains(top));
    const label = element.id !== '' && top?.closest(`label[for="${CSS.escape(element.id)}"]`) != null;
    return {
      element: show(element),
      hidden: related || label || top === null ? undefined : `behind ${show(top)}`,
    };
  });
}

test.for(largestOfEachKind())('%s can be walked through with the keyboard', async (url) => {
  const page = await harness.open();
  await page.goto(harness.url + url);
  const reachable = await page.evaluate(
    () =>
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'),
      ).length,
  );
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === undefined) break;
    stops.push(stop);
  }
  await page.context().close();
  expect(stops[0]?.element).toContain('href="#');
  expect(stops.filter(({ hidden }) => hidden !== undefined)).toEqual([]);
  expect(stops.length).toBeGreaterThanOrEqual(reachable);
  expect(stops.length).toBeLessThan(MOST_PRESSES);
});

test('the skip link moves on to the main part', async () => {
  const page = await harness.open();
  await page.goto(harness.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.context().close();
});
