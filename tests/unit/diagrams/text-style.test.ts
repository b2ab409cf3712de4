import { describe, expect, it } from 'vitest';
import { toPixels } from '../../../src/diagrams/render/css/text-style.ts';
import { styleOfX } from './measuring.ts';

const withStyle = (css: string, content = '<g class="a b"><g class="label"><text id="x">t</text></g></g>') =>
  styleOfX(`<style>${css}</style>${content}`);

describe('size of text', () => {
  it.each([
    ['nothing said', '', 16],
    ['an element', 'text{font-size:20px}', 20],
    ['an id, a class and an element', '#s .a text{font-size:20px} text{font-size:10px}', 20],
    ['the later of two equals', 'text{font-size:20px} text{font-size:10px}', 10],
    ['a child', '.label>text{font-size:20px}', 20],
    ['no grandchild', '.a>text{font-size:20px}', 16],
    ['an ancestor of an ancestor', '.a text{font-size:20px}', 20],
    ['inherited', '.a{font-size:20px}', 20],
    ['em of the parent', '.a{font-size:20px} text{font-size:1.5em}', 30],
    ['important', 'text{font-size:20px!important} #s text{font-size:10px}', 20],
    ['one of a list', '.nowhere, .label text{font-size:20px}', 20],
    ['two classes', '.a.b text{font-size:20px}', 20],
    ['the first of two classes missing', '.c.b text{font-size:20px}', 16],
    ['an attribute test', 'g[class^="a"] text{font-size:20px}', 20],
    ['a pseudo-class is skipped', 'text:hover{font-size:20px}', 16],
    ['a sibling is skipped', 'g + text{font-size:20px}', 16],
    ['a comment', '/* text{font-size:5px} */ text{font-size:20px}', 20],
    [
      'rules in an at-rule are skipped',
      '@media print{text{font-size:5px}} @keyframes k{to{font-size:5px}}',
      16,
    ],
    ['the shorthand', 'text{font: 600 20px serif}', 20],
    ['nonsense', 'text{font-size:huge}', 16],
  ])('%s', (_name, css, expected) => {
    expect(withStyle(css).size).toBe(expected);
  });
});

describe('other properties', () => {
  it('takes attributes, then rules, then inline style', () => {
    const content = '<text id="x" font-weight="600" text-anchor="end" style="text-anchor:middle">t</text>';
    expect(withStyle('text{font-weight:700}', content)).toMatchObject({ weight: '700', anchor: 'middle' });
  });

  it('inherits what text needs, and not display', () => {
    const content =
      '<g style="display:none" dominant-baseline="central" letter-spacing="1px"><text id="x">t</text></g>';
    expect(withStyle('', content)).toMatchObject({
      hidden: false,
      baseline: 'central',
      letterSpacing: '1px',
    });
  });

  it('can take the value of the parent again', () => {
    expect(withStyle('.a{font-weight:600} text{font-weight:400} #s text{font-weight:inherit}').weight).toBe(
      '600',
    );
  });
});

describe('lengths', () => {
  it.each([
    ['12', 12],
    ['12px', 12],
    ['-0.1em', -2],
    ['2rem', 32],
    ['50%', 10],
    ['3pt', 4],
    ['1ex', 10],
    ['1.5e1px', 15],
    ['auto', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(toPixels(text, 20)).toBe(expected);
  });
});
