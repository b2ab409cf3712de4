import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE_DIR, pageFiles, siteFiles, urlOf } from '../site/built-site.ts';
import { type Harness, startHarness, watch } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const own = pageFiles().filter((file) => file.startsWith('diagram/'));
const fileOf = (page: string): string => page.replace(/\/index\.html$/, '.svg');
const htmlOf = (file: string): string => readFileSync(path.join(SITE_DIR, file), 'utf8');

/** Pages whose charts together have everything that charts have, the largest first. */
function variedCharts(): string[] {
  const seen = new Set<string>();
  return own
    .map((file) => ({ file, html: htmlOf(file) }))
    .sort((a, b) => b.html.length - a.html.length)
    .filter(({ html }) => {
      const names = [...html.matchAll(/class="(mm[^"]*)"/g)].map(([, classes = '']) => classes);
      const isNew = names.some((name) => !seen.has(name));
      for (const name of names) seen.add(name);
      return isNew;
    })
    .map(({ file }) => file);
}
const varied = variedCharts();
const [largest = ''] = varied;

/** How each shape of a chart looks, in order; letters and arrowheads are drawn in another way. */
function looks(page: Page, root: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const chart = document.querySelector(selector);
    return [...(chart?.querySelectorAll('rect, polygon, ellipse, path, line') ?? [])]
      .filter((shape) => shape.closest('defs, [transform*="rotate"]') === null)
      .map((shape) => {
        const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(shape);
        const line = stroke === 'none' ? [] : [strokeWidth, strokeDasharray];
        return [shape.localName, fill, stroke, ...line].join(' ');
      });
  }, root);
}

/** Saved charts stand on white, as slides and documents do. */
const onWhite = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { style } = document.querySelector<HTMLElement>('.diagram-full')!;
    for (const name of ['--mm-paper', '--mm-frame']) style.setProperty(name, '#fff');
  });

test('a saved chart looks as it does on its page, but for the ground', async () => {
  const page = await harness.open();
  expect(varied.length).toBeGreaterThan(2);
  for (const file of varied) {
    await page.goto(harness.url + urlOf(file));
    await onWhite(page);
    const shown = await looks(page, '.diagram-view svg');
    await page.goto(`${harness.url}/${fileOf(file)}`);
    // The first two are the paper and the chart; the chart's own group comes before those of its words.
    expect(await looks(page, 'svg > rect + g'), file).toEqual(shown);
  }
  await page.context().close();
});

describe('zooming', () => {
  const size = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelector('.diagram-view svg')?.getBoundingClientRect().width ?? 0);
  const said = (page: Page): Promise<string> =>
    page.locator('[data-diagram-tools] [role="status"]').innerText();

  test('is offered and does nothing before it is asked for', async () => {
    const page = await harness.open();
    await page.goto(harness.url + urlOf(largest));
    const before = await size(page);
    await page.locator('.diagram-view').focus();
    await page.keyboard.press('+');
    expect(await size(page)).toBe(before);
    expect(await page.getByRole('button', { name: 'Zooma in' }).count()).toBe(0);
    await page.context().close();
  });

  test('works by buttons and keys, says the size and can be left, without a breach of the policy', async () => {
    const page = await harness.open();
    const misdeeds = watch(page, harness.url);
    await page.goto(harness.url + urlOf(largest));
    const before = await size(page);
    const toggle = page.locator('[data-zoom="toggle"]');
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Zooma in' }).click();
    expect(await size(page)).toBeCloseTo(before * 1.25);
    expect(await said(page)).toBe('Storlek 125 procent.');
    await page.locator('.diagram-view').focus();
    for (const key of ['+', '+', '+']) await page.keyboard.press(key);
    expect(await said(page)).toBe('Storlek 300 procent.');
    const scrolled = () => page.evaluate(() => document.querySelector('.diagram-view')!.scrollLeft);
    const from = await scrolled();
    await page.keyboard.press('ArrowRight');
    expect(await scrolled()).toBeGreaterThan(from);
    await page.keyboard.press('-');
    expect(await said(page)).toBe('Storlek 200 procent.');
    await page.keyboard.press('0');
    expect(await size(page)).toBe(before);
    const targets = await page.locator('[data-diagram-tools] button').all();
    for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await toggle.click();
    expect(await page.getByRole('button', { name: 'Zooma in' }).count()).toBe(0);
    expect(misdeeds).toEqual([]);
    await page.context().close();
  });

  test.each([390, 1280])('shows the whole chart within the window, %i px wide', async (width) => {
    const page = await harness.open({ viewport: { width, height: 844 } });
    await page.goto(harness.url + urlOf(largest));
    await page.locator('[data-zoom="toggle"]').click();
    await page.getByRole('button', { name: 'Visa hela' }).click();
    const hidden = await page.evaluate(() => {
      const chart = document.querySelector('.diagram-view svg')!.getBoundingClientRect();
      const { left, right, top, bottom } = document.querySelector('.diagram-view')!.getBoundingClientRect();
      const edges = [
        Math.max(left, 0),
        Math.min(right, innerWidth),
        Math.max(top, 0),
        Math.min(bottom, innerHeight),
      ];
      const [west = 0, east = 0, north = 0, south = 0] = edges;
      return [west - chart.left, chart.right - east, north - chart.top, chart.bottom - south].filter(
        (px) => px > 1,
      );
    });
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  test('by dragging moves the chart and follows no link; a click still does', async () => {
    const page = await harness.open();
    await page.goto(harness.url + urlOf(largest));
    await page.locator('[data-zoom="toggle"]').click();
    for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Zooma in' }).click();
    const link = page.locator('.diagram-view a').first();
    await link.scrollIntoViewIfNeeded();
    const box = (await link.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const place = () =>
      page.evaluate(() => {
        const { scrollLeft, scrollTop } = document.querySelector('.diagram-view')!;
        return [scrollLeft, scrollTop].join();
      });
    const before = await place();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 60, { steps: 4 });
    await page.mouse.move(x + 30, y + 30, { steps: 4 });
    await page.mouse.up();
    expect(await place()).not.toBe(before);
    expect(page.url()).toBe(harness.url + urlOf(largest));
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(harness.url + (href ?? ''));
    await page.context().close();
  });

  test('is not offered where no program runs, and the chart is there all the same', async () => {
    const page = await harness.open({ javaScriptEnabled: false });
    await page.goto(harness.url + urlOf(largest));
    expect(await page.getByRole('button', { name: /Zooma/ }).count()).toBe(0);
    expect(await page.locator('.diagram-view svg').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('a box that gets the keyboard is whole in view, on a phone too', async () => {
  const page = await harness.open({ viewport: { width: 390, height: 844 } });
  const wide = own.find((file) => htmlOf(file).includes('mm-wide')) ?? largest;
  await page.goto(harness.url + urlOf(wide));
  const faults = await page.evaluate(() => {
    const region = document.querySelector('.diagram-view')!;
    return [...region.querySelectorAll('a')].flatMap((box) => {
      box.focus();
      const [at, view] = [box.getBoundingClientRect(), region.getBoundingClientRect()];
      return at.left < view.left || at.right > view.right
        ? [`${box.getAttribute('aria-label')}: ${at.left}`]
        : [];
    });
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

test('ordinary pages with charts load no program for them', () => {
  const withCharts = pageFiles().filter(
    (file) => !own.includes(file) && htmlOf(file).includes('class="diagram"'),
  );
  expect(withCharts.length).toBeGreaterThan(0);
  // Every page has the few bytes that wait for its search field.
  const others = (file: string) => htmlOf(file).match(/<script(?![^>]*\/FieldHelp\.)[^>]*>/g) ?? [];
  expect(withCharts.filter((file) => others(file).length > 0)).toEqual([]);
});

test('a chart prints on one sheet, which lies where the chart is wide', async () => {
  const page = await harness.open();
  const lying = own.find((file) => htmlOf(file).includes('diagram-lying')) ?? '';
  const standing = own.find((file) => !htmlOf(file).includes('diagram-lying')) ?? '';
  for (const file of new Set([...varied, lying, standing])) {
    await page.goto(harness.url + urlOf(file));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), file).toHaveLength(1);
    const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Number(width) > Number(height), file).toBe(htmlOf(file).includes('diagram-lying'));
  }
  await page.context().close();
});

describe('on a phone a wide chart is shown', () => {
  /** How far the region is scrolled, and which share of its leftmost box at the top is seen. */
  async function start(file: string): Promise<{ scrolled: number; seen: number }> {
    const page = await harness.open({ viewport: { width: 390, height: 844 } });
    await page.goto(harness.url + urlOf(file));
    const found = await page.evaluate(() => {
      const view = document.querySelector('.diagram-view');
      const boxes = [...(view?.querySelectorAll('.mm-node') ?? [])].map((one) => one.getBoundingClientRect());
      const top = Math.min(...boxes.map(({ y }) => y));
      const box = boxes.filter(({ y }) => y - top < 40).sort((a, b) => a.x - b.x)[0];
      const edges = view?.getBoundingClientRect();
      if (!view || !box || !edges) return { scrolled: NaN, seen: 0 };
      const shown = Math.min(box.right, edges.right) - Math.max(box.left, edges.left);
      return { scrolled: view.scrollLeft, seen: shown / box.width };
    });
    await page.context().close();
    return found;
  }
  const widthOf = (html: string): number =>
    Number(/<svg[^>]* width="(\d+)"[^>]*>/.exec(html.slice(html.indexOf('diagram-view')))?.[1]);
  const wide = own.filter((file) => widthOf(htmlOf(file)) > 2 * 390);

  test('from its first box where it goes down the page', async () => {
    const down = wide.filter((file) => htmlOf(file).includes('diagram-start'));
    expect(down.length).toBeGreaterThan(0);
    for (const file of down.slice(0, 3)) expect((await start(file)).seen, file).toBeGreaterThan(0.75);
  });

  test('from its left edge where it goes along the page', async () => {
    const along = wide.filter((file) => !htmlOf(file).includes('diagram-start'));
    expect(along.length).toBeGreaterThan(0);
    for (const file of along.slice(0, 3)) expect((await start(file)).scrolled, file).toBe(0);
  });
});

test('every file of a chart is sent as what it is', async () => {
  const file = fileOf(largest);
  expect(siteFiles()).toContain(file);
  const types = await Promise.all(
    ['svg', 'png', 'mmd'].map(async (ending) =>
      (await fetch(`${harness.url}/${file.replace(/svg$/, ending)}`)).headers.get('content-type'),
    ),
  );
  expect(types).toEqual(['image/svg+xml; charset=utf-8', 'image/png', 'text/plain; charset=utf-8']);
});

describe('copying the source', () => {
  test('takes all of it, and is told', async () => {
    const page = await harness.open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(harness.url + urlOf(largest));
    await page.getByRole('button', { name: 'Kopiera' }).click();
    await page.locator('#mermaid [role="status"]', { hasText: 'Kopierat' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(readFileSync(path.join(SITE_DIR, fileOf(largest).replace(/svg$/, 'mmd')), 'utf8'));
    await page.context().close();
  });

  test('is not offered where no script runs', async () => {
    const page = await harness.open({ javaScriptEnabled: false });
    await page.goto(harness.url + urlOf(largest));
    expect(await page.locator('#mermaid pre').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Kopiera' }).count()).toBe(0);
    await page.context().close();
  });
});
