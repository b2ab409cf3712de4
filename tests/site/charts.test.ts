import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { siteDrawings } from '../../src/diagrams/site-drawings.ts';
import { asOf } from '../../src/lib/as-of.ts';
import { readContent } from '../../src/lib/read-content.ts';
import { buildGraph } from '../../src/model/graph/build.ts';
import { SITE_DIR, readPages, siteFiles } from './built-site.ts';

const pages = new Map(readPages().map((page) => [page.url, page.document]));
const files = new Set(siteFiles());
const drawings = siteDrawings(buildGraph(readContent().corpus, asOf()));
const read = (file: string): Buffer => readFileSync(path.join(SITE_DIR, file));

/** The links of an element, by address. */
const hrefs = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

/** What does not hold for some chart, by id. */
function failing(holds: (id: string, index: number) => boolean): string[] {
  return drawings.map(({ drawing }) => drawing.id).filter((id, index) => !holds(id, index));
}

test('every chart on a page leads to its own page, its files and its source', () => {
  const figures = [...pages].flatMap(([url, document]) =>
    [...document.querySelectorAll('figure.diagram:not(.diagram-full)')].map((figure) => ({ url, figure })),
  );
  expect(figures.length).toBeGreaterThanOrEqual(drawings.length);
  const without = drawings.filter(({ drawing: { id }, page }) => {
    const ways = [`/diagram/${id}/`, `/diagram/${id}.svg`, `/diagram/${id}.png`, `/diagram/${id}/#mermaid`];
    return !figures.some(
      ({ url, figure }) => url === page.url && ways.every((way) => hrefs(figure).includes(way)),
    );
  });
  expect(without.map(({ drawing }) => drawing.id)).toEqual([]);
});

test('every chart has a page that leads back, is kept out of search engines and shows the same chart and list', () => {
  expect(
    failing((id, index) => {
      const own = pages.get(`/diagram/${id}/`);
      const home = drawings[index]?.page.url ?? '';
      // Links to places on the chart's page lead there from the chart's own.
      const moved = (html = 'none') => html.replaceAll(`href="${home}#`, 'href="#');
      const figures = [...(pages.get(home)?.querySelectorAll('figure.diagram') ?? [])];
      const chart = moved(own?.querySelector('.diagram-view svg')?.outerHTML);
      const figure = figures.find(
        (one) => moved(one.querySelector('.diagram-view svg')?.outerHTML) === chart,
      );
      return (
        own?.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex' &&
        hrefs(own.querySelector('.head')).includes(home) &&
        figure !== undefined &&
        moved(figure.querySelector('.diagram-rows')?.outerHTML) ===
          moved(own.querySelector('.diagram-rows')?.outerHTML)
      );
    }),
  ).toEqual([]);
});

test('every chart has three files, which its page names with format and size', () => {
  expect(
    failing((id) => {
      const links = [...(pages.get(`/diagram/${id}/`)?.querySelectorAll('.diagram-files a') ?? [])];
      return ['svg', 'png', 'mmd'].every((ending) => {
        const file = `diagram/${id}.${ending}`;
        const link = links.find((one) => one.getAttribute('href') === `/${file}`);
        const size = Math.max(1, Math.round(files.has(file) ? read(file).length / 1000 : 0));
        return (
          link?.textContent.trim().endsWith(` ${size} kB`) === true &&
          /^[a-z0-9-]+\.[a-z]+$/.test(link.getAttribute('download') ?? '')
        );
      });
    }),
  ).toEqual([]);
});

test('the source to take home is the one that is drawn, with what it needs elsewhere', () => {
  expect(
    failing((id, index) => {
      const source = read(`diagram/${id}.mmd`).toString();
      const { drawing, page } = drawings[index] ?? {};
      const shown = pages.get(`/diagram/${id}/`)?.querySelector('#mermaid pre')?.textContent;
      const links = [...source.matchAll(/(?: href "| @ |%% pil \d+: )([^\s"]+)/g)].map(
        ([, href = '']) => href,
      );
      const own = (drawing?.source ?? '').split('\n').map((line) => line.replaceAll('\u00ad', '').trim());
      const linesWithout = own.filter(
        (line) => !source.includes(line) && !/^click |^link |^%% pil |^c\d+@/.test(line),
      );
      return (
        source === shown &&
        /^%% /m.test(source) &&
        source.includes(`${page?.url ?? ''}\n`) &&
        links.every((href) => href.startsWith('https://')) &&
        !source.includes('\u00ad') &&
        // Words that are whole again.
        linesWithout.every((line) => line.includes('-<br/>'))
      );
    }),
  ).toEqual([]);
});

describe('the files', () => {
  test('as SVG need nothing beside them, and have a name and a description', () => {
    expect(
      failing((id) => {
        const svg = read(`diagram/${id}.svg`).toString();
        const beside = /\s(?:class|style|on\w+)=|<(?:style|text|script|image|a)\b|font-|url\(|href="[^#]/;
        const { document } = parseHTML(`<body>${svg}</body>`);
        const ids = new Set([...document.querySelectorAll('[id]')].map((one) => `#${one.id}`));
        const uses = [...document.querySelectorAll('use')].map((use) => use.getAttribute('xlink:href') ?? '');
        const named = ['title', 'desc'].every((name) => document.querySelector(name)?.textContent !== '');
        const whole = !svg.includes('\u00ad');
        return !beside.test(svg) && uses.length > 0 && uses.every((use) => ids.has(use)) && named && whole;
      }),
    ).toEqual([]);
  });

  test('as PNG are twice as large, and not blank', () => {
    expect(
      failing((id) => {
        const png = read(`diagram/${id}.png`);
        const [, width, height] =
          /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(read(`diagram/${id}.svg`).toString()) ?? [];
        const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
        // Its palette follows its head: a blank picture has one colour. Without one it has more than 256.
        const hasPalette = png.toString('latin1', 37, 41) === 'PLTE';
        const colours = hasPalette ? png.readUInt32BE(33) / 3 : Infinity;
        return size[0] === 2 * Number(width) && size[1] === 2 * Number(height) && colours > 20;
      }),
    ).toEqual([]);
  });
});
