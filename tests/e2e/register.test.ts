import { type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Harness, startHarness, watch } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const ADDRESS = '/skyldigheter/';

const shown = (page: Page): Promise<number> => page.locator('main [data-row]:visible').count();
const outcome = (page: Page): Promise<string> => page.locator('main [role="status"]').innerText();

/** The value of a filter's option with fewest rows, so that choosing it narrows; with its count. */
async function rarest(page: Page, name: string): Promise<{ value: string; count: number }> {
  const options = await page.locator(`select[name="${name}"] option`).evaluateAll((all) =>
    all.map((one) => ({
      value: one.getAttribute('value') ?? '',
      count: Number(/\((\d+)\)/.exec(one.textContent)?.[1] ?? Infinity),
    })),
  );
  const [first] = options.filter(({ value }) => value !== '').sort((a, b) => a.count - b.count);
  if (first === undefined) throw new Error(`Nothing to choose for ${name}.`);
  return first;
}

async function opened(): Promise<{ page: Page; misdeeds: string[]; total: number }> {
  const page = await harness.open();
  const misdeeds = watch(page, harness.url);
  await page.goto(`${harness.url}${ADDRESS}`);
  await page.locator('summary', { hasText: 'Filtrera' }).click();
  return { page, misdeeds, total: await shown(page) };
}

test('a choice narrows the rows, is said, and stands in the address', async () => {
  const { page, misdeeds, total } = await opened();
  const { value, count } = await rarest(page, 'styrka');
  await page.getByLabel('Styrka', { exact: true }).selectOption(value);
  expect(await shown(page)).toBe(count);
  expect(await outcome(page)).toBe(`Visar ${count} av ${total} rader.`);
  expect(new URL(page.url()).searchParams.get('styrka')).toBe(value);
  // Sections without rows, and the ways to them, are gone.
  const sections = await page.locator('main [data-part]:visible').count();
  expect(await page.locator('main .toc li:visible').count()).toBe(sections);
  expect(misdeeds).toEqual([]);
  await page.context().close();
});

test('an address opens what it says, and leaves out what no filter knows', async () => {
  const { page } = await opened();
  const { value, count } = await rarest(page, 'vem');
  await page.goto(`${harness.url}${ADDRESS}?vem=${encodeURIComponent(value)}&styrka=finns-inte`);
  expect(await shown(page)).toBe(count);
  expect(await page.getByLabel('Vem', { exact: true }).inputValue()).toBe(value);
  await page.context().close();
});

test('going back undoes a choice, and going forward makes it again', async () => {
  const { page, total } = await opened();
  const { value, count } = await rarest(page, 'amne');
  await page.getByLabel('Ämne', { exact: true }).selectOption(value);
  await page.goBack();
  expect(await shown(page)).toBe(total);
  expect(await page.getByLabel('Ämne', { exact: true }).inputValue()).toBe('');
  await page.goForward();
  expect(await shown(page)).toBe(count);
  await page.context().close();
});

test('the button clears all choices', async () => {
  const { page, total } = await opened();
  for (const name of ['styrka', 'amne']) {
    await page.locator(`select[name="${name}"]`).selectOption((await rarest(page, name)).value);
  }
  await page.getByRole('button', { name: 'Rensa' }).click();
  expect(await shown(page)).toBe(total);
  expect(page.url()).toBe(`${harness.url}${ADDRESS}`);
  expect(await outcome(page)).toBe(`Visar alla ${total} rader.`);
  await page.context().close();
});

test('an empty result says which choice to let go of', async () => {
  const { page } = await opened();
  const { value } = await rarest(page, 'styrka');
  await page.locator('select[name="styrka"]').selectOption(value);
  const none = await rarest(page, 'vem');
  await page.locator('select[name="vem"]').selectOption(none.value);
  expect(none.count).toBe(0);
  expect(await outcome(page)).toBe('Ingen rad svarar mot alla val.');
  await page.getByRole('button', { name: /^Ta bort Styrka/ }).click();
  expect(await shown(page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('styrka');
  await page.context().close();
});

test('the keyboard alone opens the filter and chooses', async () => {
  const page = await harness.open();
  await page.goto(`${harness.url}${ADDRESS}`);
  await page.locator('summary', { hasText: 'Filtrera' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('vem');
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/\?vem=/);
  await page.context().close();
});

test('a button leads from the choices to the rows', async () => {
  const { page, total } = await opened();
  await page.getByRole('button', { name: 'Till raderna' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  expect(await shown(page)).toBe(total);
  expect(page.url()).toBe(`${harness.url}${ADDRESS}`);
  await page.context().close();
});

test('without JavaScript every row is there, and nothing that does not work', async () => {
  const page = await harness.open({ javaScriptEnabled: false });
  await page.goto(`${harness.url}${ADDRESS}`);
  expect(await shown(page)).toBeGreaterThan(0);
  expect(await page.locator('main :is(select, button):visible').count()).toBe(0);
  await page.context().close();
});

test('the controls do not push the rows down when they appear', async () => {
  const page = await harness.open();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) +
            (entry as unknown as { value: number }).value,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${harness.url}${ADDRESS}`, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  expect(shift).toBeLessThan(0.02);
  await page.context().close();
});
