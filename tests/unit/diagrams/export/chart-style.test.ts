import { describe, expect, it } from 'vitest';
import { chartStyle } from '../../../../src/diagrams/export/chart-style.ts';
import { styledBy } from '../../../../src/diagrams/export/styled.ts';
import { parseSvg } from '../measuring.ts';

const SHEETS = {
  tokens: '@layer tokens { :root { --ink: light-dark(#111, #eee); --paper: #fff; } }',
  diagram: `@layer parts { .diagram { --mm-ink: var(--ink); --mm-paper: var(--paper); } }
    @layer print { @media print { .diagram { --mm-ink: #000; } } }`,
};

const styleOf = (css: string) => chartStyle({ ...SHEETS, pictures: [`@layer parts { ${css} }`] });

/** What the rules give the element with id `x`. */
function lookOfX(css: string, content: string): Record<string, string> {
  const svg = parseSvg(content);
  return Object.fromEntries(styledBy(styleOf(css), svg).own(svg.querySelector('#x')!));
}

const NODE = '<g class="a b"><rect id="x" class="c"/></g>';

describe('the look of a shape', () => {
  it.each([
    ['a variable of a variable, in the light theme', '.c { fill: var(--mm-ink) }', { fill: '#111' }],
    [
      'lengths without a unit',
      '.c { stroke-width: 1.25px; stroke-dasharray: 4px 3px }',
      {
        'stroke-width': '1.25',
        'stroke-dasharray': '4 3',
      },
    ],
    ['the later of two that weigh the same', '.c { fill: red } .c { fill: blue }', { fill: 'blue' }],
    ['the heavier of two, wherever it stands', '.a .c { fill: red } .c { fill: blue }', { fill: 'red' }],
    ['classes before elements', '.a :is(rect, polygon) { fill: red } .c { fill: blue }', { fill: 'red' }],
    [
      'each selector of a list by its own weight',
      '.a .c, .b { fill: red } .a rect { fill: blue }',
      {
        fill: 'red',
      },
    ],
    ['nothing of what only a page has', '.c { color: red; display: block; max-width: 3rem }', {}],
    ['nothing of what a pointer does', '.c:hover { fill: red } .a:focus-visible .c { fill: red }', {}],
    ['nothing of what holds for some windows', '@media (width < 30rem) { .c { fill: red } }', {}],
    [
      'weight and size of a shorthand',
      '.c { font: 600 16px var(--font) }',
      {
        'font-weight': '600',
        'font-size': '16',
      },
    ],
  ])('is %s', (_name, css, expected) => {
    expect(lookOfX(css, NODE)).toEqual(expected);
  });

  it('needs colours that are there', () => {
    expect(() => styleOf('.c { fill: var(--mm-gone) }')).toThrow('--mm-gone');
  });
});
