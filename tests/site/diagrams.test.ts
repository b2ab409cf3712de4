import { expect, test } from 'vitest';
import { renderDiagram } from '../../src/diagrams/render-diagram.ts';
import { siteDrawings } from '../../src/diagrams/site-drawings.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { readPages, siteFiles, urlOf } from './built-site.ts';
import { uncleanParts } from './clean-svg.ts';

const pages = readPages();
const charts = pages.flatMap(({ url, document }) =>
  [...document.querySelectorAll('svg.mm')].map((svg) => ({ url, svg })),
);

test('every chart of the site stands on its page, byte for byte as it is drawn', async () => {
  const drawings = siteDrawings(buildGraph(readContent().corpus, asOf()));
  expect(drawings.length).toBeGreaterThan(0);
  const html = new Map(pages.map((page) => [page.url, page.html]));
  const missing: string[] = [];
  for (const { drawing, page } of drawings) {
    const svg = await renderDiagram({ name: drawing.id, source: drawing.source });
    if (html.get(page.url)?.includes(svg) !== true) missing.push(`${page.url}: ${drawing.title}`);
  }
  expect(missing).toEqual([]);
});

test('charts have nothing but the elements, attributes and values that charts need', () => {
  const faults = charts.flatMap(({ url, svg }) => uncleanParts(svg).map((fault) => `${url}: ${fault}`));
  expect(charts.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('every link in a chart leads to a page of the site, or to a place on its own', () => {
  const urls = new Set(siteFiles().map(urlOf));
  const broken = charts.flatMap(({ url, svg }) => {
    const ids = pages.find((page) => page.url === url)?.document;
    return [...svg.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        const [path = '', fragment] = href.split('#');
        if (path !== '') return !urls.has(path);
        return ids?.getElementById(decodeURIComponent(fragment ?? '')) == null;
      })
      .map((href) => `${url} → ${href}`);
  });
  expect(broken).toEqual([]);
});
