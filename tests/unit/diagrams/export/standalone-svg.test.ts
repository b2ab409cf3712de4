import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { chartStyle, type ChartStyle } from '../../../../src/diagrams/export/chart-style.ts';
import { loadOutlines, type Outlines } from '../../../../src/diagrams/export/outlines.ts';
import { PICTURE_SHEETS } from '../../../../src/diagrams/export/sheets.ts';
import { standaloneSvg } from '../../../../src/diagrams/export/standalone-svg.ts';
import type { Caption } from '../../../../src/diagrams/export/caption.ts';
import { drawNew } from '../drawn.ts';

const sheet = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
const FLOWCHART = `flowchart LR
  accTitle: Prov
  accDescr: Ett prov.
  a["Lokal arbetsgrupp"]:::ego
  subgraph s ["En ram"]
    b("Ordförande med <b> & co")
  end
  a -->|"utser (ska)"| b
  b -.-> a
  click b href "/grupper/region/lag/ordforande/"
`;

let style: ChartStyle;
let outlines: Outlines;
let inline: string;
beforeAll(async () => {
  style = chartStyle({
    tokens: sheet('tokens'),
    diagram: sheet('diagram'),
    pictures: PICTURE_SHEETS.map(sheet),
  });
  outlines = loadOutlines(process.cwd());
  inline = await drawNew(FLOWCHART);
});

const CAPTION = { title: 'Prov <1>', legend: 'Streckad linje: enligt utkast.', sources: [] };

function leave(svg: string, caption: Partial<Caption> = {}): string {
  const chart = {
    svg,
    id: 'chart-prov',
    description: 'a – utser – b',
    caption: { ...CAPTION, ...caption },
  };
  return standaloneSvg(chart, style, outlines);
}
const parsed = (svg: string): Element => parseHTML(`<body>${svg}</body>`).document.querySelector('svg')!;

describe('letters as outlines', () => {
  it.each([
    ['a soft hyphen first', ['a\u00adb', 'a-b']],
    ['a hyphen first', ['a-b', 'a\u00adb']],
    ['what takes no room', ['a\u200d\ufeffb', 'a-b']],
  ])('keep hyphens and leave out what is not seen: %s', (_case, texts) => {
    const fresh = loadOutlines(process.cwd());
    const counts = texts.map((text) => fresh.outline(text, '400').glyphs.length);
    expect(counts).toEqual(texts.map((text) => (text.includes('-') ? 3 : 2)));
  });
});

describe('a chart that leaves the site', () => {
  it('needs no class, style, font or file beside it', () => {
    const svg = leave(inline);
    expect(svg).not.toMatch(/\sclass=|\sstyle=|<style|font-|<text|<a |url\(|context-stroke|var\(/);
    const references = [...svg.matchAll(/href="([^"]*)"/g)].map(([, reference = '']) => reference);
    const ids = new Set([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((one) => !ids.has(one))).toEqual([]);
  });

  it('keeps every shape in its place', () => {
    const [before, after] = [parsed(inline), parsed(leave(inline))];
    const lines = (svg: Element, selector: string) =>
      [...svg.querySelectorAll(selector)].map((line) => line.getAttribute('d'));
    expect(lines(after, '[aria-hidden] > g > path')).toEqual(lines(before, '.mm-edge'));
    const places = (svg: Element, selector: string) =>
      [...svg.querySelectorAll(selector)].map((node) => node.getAttribute('transform'));
    expect(places(after, '[role="img"]')).toEqual(places(before, '.mm-node'));
  });

  it('names itself and its boxes for who does not see it', () => {
    const svg = parsed(leave(inline));
    expect(svg.querySelector('title')?.textContent).toBe('Prov <1>');
    expect(svg.querySelector('desc')?.textContent).toBe('a – utser – b');
    const names = [...svg.querySelectorAll('[role="img"]')].map((node) => node.getAttribute('aria-label'));
    expect(names).toEqual(['Lokal arbetsgrupp', 'Ordförande med <b> & co']);
  });

  it('has a letter once, and each use of it', () => {
    const letters = [...parsed(leave(inline, { legend: '' })).querySelectorAll('use')];
    const drawn =
      'Lokal arbetsgrupp' + 'En ram'.repeat(2) + 'Ordförande med <b> & co' + 'utser (ska)' + 'Prov <1>';
    expect(letters).toHaveLength(drawn.replaceAll(' ', '').length);
    const ids = [...leave(inline, { legend: '' }).matchAll(/<path id="(g[^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its title above it, what its marks mean below and where it comes from last', () => {
    const svg = parsed(leave(inline, { sources: ['Källa: ö.'] }));
    const [chart, title, below] = [...svg.children].filter(({ tagName }) => tagName.toLowerCase() === 'g');
    const top = (part: Element | undefined) =>
      Number(/translate\(\S+ (\S+)\)/.exec(part?.getAttribute('transform') ?? '')?.[1]);
    expect(top(title)).toBeLessThan(top(chart));
    expect(top(below)).toBeGreaterThan(top(chart) + Number(parsed(inline).getAttribute('height')));
    const lettersOf = (part: Element | null | undefined) => part?.querySelectorAll('use').length;
    expect(lettersOf(title)).toBe('Prov<1>'.length);
    expect([...(below?.firstElementChild?.children ?? [])].map(lettersOf)).toEqual([
      CAPTION.legend.replaceAll(' ', '').length,
      'Källa:ö.'.length,
    ]);
  });

  it('has a title that is read on a slide, and a legend no smaller than what stands in its boxes', () => {
    const svg = parsed(leave(inline));
    const size = (part: Element | null | undefined) =>
      Number(
        /scale\((\S+) /.exec(
          part?.querySelector('[transform*="scale"]')?.getAttribute('transform') ?? '',
        )?.[1],
      );
    const [, title, below] = [...svg.children].filter(({ tagName }) => tagName.toLowerCase() === 'g');
    const box = size(svg.querySelector('[role="img"]'));
    expect(size(title) / box).toBeGreaterThanOrEqual(1.25);
    expect(size(below)).toBeGreaterThanOrEqual(box);
  });

  it.each(['title', 'legend'] as const)('wraps a long %s within a picture that grows downwards', (part) => {
    const sizeWith = (words: number) => {
      const svg = parsed(leave(inline, { [part]: 'ord '.repeat(words).trim() }));
      const number = (name: string) => Number(svg.getAttribute(name));
      return { width: number('width'), height: number('height') };
    };
    const [low, high] = [sizeWith(2), sizeWith(200)];
    expect(high.height).toBeGreaterThan(low.height + 60);
    expect(high.width).toBeLessThan(1000);
  });

  it('stands on white, whatever the pages are', () => {
    const svg = leave(inline);
    expect(parsed(svg).querySelector('rect')?.getAttribute('fill')).toBe('#fff');
    const paper = /--paper: light-dark\((#\w+)/.exec(sheet('tokens'))?.[1] ?? 'none';
    expect(svg).not.toContain(paper);
  });

  it('gives an arrowhead the colour of its line', () => {
    const colours = new Set(
      [...parsed(leave(inline)).querySelectorAll('[transform*="rotate"] > path')].map((head) =>
        head.getAttribute('fill'),
      ),
    );
    expect(colours).toEqual(new Set([style.colour('--mm-line'), style.colour('--mm-draft')]));
  });

  it('has the same bytes twice', () => {
    expect(leave(inline)).toBe(leave(inline));
  });

  it.each([
    ['an element it does not know', '<svg viewBox="0 0 1 1"><image/></svg>', '<image>'],
    ['a letter that the font lacks', '<svg viewBox="0 0 1 1"><text>漢</text></svg>', '漢'],
    ['nothing', '', 'tomt'],
  ])('refuses %s', (_name, svg, message) => {
    expect(() => leave(svg)).toThrow(message);
  });
});
