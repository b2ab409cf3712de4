import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages } from '../site/built-site.ts';
import { type Harness, startHarness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

/** Links to statements that rest on several stretches of text. */
const inPieces = readPages().flatMap(({ url, document }) =>
  [...document.querySelectorAll('.says[id][class*="piece-"]')].map(({ id }) => ({ url: `${url}#${id}` })),
);

test('a link to words in several places lights all of them, and no others', async () => {
  expect(inPieces.length).toBeGreaterThan(0);
  const page = await harness.open();
  for (const { url } of inPieces) {
    await page.goto(harness.url + url);
    const { unlit, lit } = await page.evaluate(() => {
      const target = document.querySelector(':target');
      const piece = [...(target?.classList ?? [])].find((name) => name.startsWith('piece-')) ?? '';
      const isLit = (element: Element): boolean => getComputedStyle(element).boxShadow !== 'none';
      const own = [...(target?.closest('.prose')?.querySelectorAll(`.${piece}`) ?? [])];
      const others = [...document.querySelectorAll('.says')].filter((one) => !own.includes(one));
      return {
        unlit:
          own.length < 2 ? ['fewer than two'] : own.filter((one) => !isLit(one)).map((one) => one.outerHTML),
        lit: others.filter(isLit).map((one) => one.outerHTML),
      };
    });
    expect({ url, unlit, lit }).toEqual({ url, unlit: [], lit: [] });
  }
});
