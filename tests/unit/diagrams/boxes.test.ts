import { describe, expect, it } from 'vitest';
import { ClientRect } from '../../../src/diagrams/render/dom/client-rect.ts';
import { boxOfX } from './measuring.ts';

describe('boxes of shapes', () => {
  it.each([
    ['a rectangle', '<rect id="x" x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
    ['a circle', '<circle id="x" cx="10" cy="10" r="5"/>', [5, 5, 10, 10]],
    ['an ellipse', '<ellipse id="x" cx="10" cy="10" rx="5" ry="2"/>', [5, 8, 10, 4]],
    ['a line', '<line id="x" x1="5" y1="0" x2="0" y2="9"/>', [0, 0, 5, 9]],
    ['a polygon', '<polygon id="x" points="0,0 10,5 0,10"/>', [0, 0, 10, 10]],
    ['a path', '<path id="x" d="M0 0H5V6"/>', [0, 0, 5, 6]],
    ['an empty rectangle', '<rect id="x"/>', undefined],
    ['a marker', '<marker id="x"><path d="M0 0H5V6"/></marker>', undefined],
    [
      'a moved group',
      '<g id="x"><g transform="translate(10 20)"><rect width="3" height="4"/></g></g>',
      [10, 20, 3, 4],
    ],
    [
      'a group with an empty shape',
      '<g id="x"><rect/><rect x="9" y="9" width="1" height="1"/></g>',
      [9, 9, 1, 1],
    ],
    [
      'a group with something hidden',
      '<g id="x"><rect width="9" height="9" style="display: none"/></g>',
      undefined,
    ],
    ['a group with a definition', '<g id="x"><defs><rect width="9" height="9"/></defs></g>', undefined],
  ])('%s', (_name, content, expected) => {
    expect(boxOfX(content)).toEqual(expected);
  });
});

describe('boxes of text', () => {
  it.each([
    ['on its baseline', '<text id="x" x="10" y="20">abcd</text>', [10, 8, 32, 16]],
    ['centred', '<text id="x" x="10" y="20" text-anchor="middle">abcd</text>', [-6, 8, 32, 16]],
    ['at its end', '<text id="x" x="10" y="20" text-anchor="end">abcd</text>', [-22, 8, 32, 16]],
    ['with white space folded', '<text id="x">  a \n b  </text>', [0, -12, 24, 16]],
    ['without what stands for nothing', '<text id="x"> </text>', undefined],
    ['in the heavier weight', '<text id="x" font-weight="600">ab</text>', [0, -12, 32, 16]],
    ['with room between letters', '<text id="x" letter-spacing="1px">ab</text>', [0, -12, 18, 16]],
    ['moved by em', '<text id="x"><tspan x="0" y="1em" dy="0.5em">ab</tspan></text>', [0, 12, 16, 16]],
    [
      'on lines',
      '<text id="x"><tspan x="0" y="0">ab</tspan><tspan x="0" dy="16">abcd</tspan></text>',
      [0, -12, 32, 32],
    ],
    ['in runs after each other', '<text id="x"><tspan>ab</tspan><tspan> cd</tspan></text>', [0, -12, 40, 16]],
    [
      'in runs centred together',
      '<text id="x" text-anchor="middle"><tspan>ab</tspan><tspan>cd</tspan></text>',
      [-16, -12, 32, 16],
    ],
    ['a part of it', '<text><tspan>ab</tspan><tspan id="x">cd</tspan></text>', [16, -12, 16, 16]],
    ['hanging', '<text id="x" dominant-baseline="hanging">ab</text>', [0, -2.4, 16, 16]],
  ])('%s', (_name, content, expected) => {
    expect(boxOfX(content)?.map((n) => Math.round(n * 100) / 100 + 0)).toEqual(expected);
  });
});

describe('rectangles as a browser gives them', () => {
  it('are in single precision, which Mermaid compares', () => {
    const rect = new ClientRect({ x: 0.1, y: 0, width: 1 / 3, height: 1 });
    expect(rect.x).toBe(Math.fround(0.1));
    expect(rect.width).toBe(Math.fround(1 / 3));
    expect(rect.right).toBe(Math.fround(0.1) + Math.fround(1 / 3));
  });

  it('are empty for what draws nothing', () => {
    expect(new ClientRect(undefined)).toMatchObject({ x: 0, y: 0, width: 0, height: 0 });
  });
});
