import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/model/text/read-text.ts';
import { renderSection } from '../../../src/model/text/render.ts';
import type { TextUnit } from '../../../src/model/text/types.ts';

const SIZE = 8_000;

/** Texts on which a parser with a quadratic step would not end within the time of a test. */
const PATHOLOGICAL: readonly (readonly [what: string, text: string])[] = [
  ['open brackets', '['.repeat(SIZE)],
  ['links that never close', '[a]('.repeat(SIZE)],
  ['images that never close', '![['.repeat(SIZE)],
  ['marks that cross', '_a __a*'.repeat(SIZE)],
  ['marks around marks', '*'.repeat(SIZE) + 'a' + '*'.repeat(SIZE)],
  ['thousands of marks', 'a **b** '.repeat(SIZE)],
  ['crossing marks on lines like rows', '| _a __a*\n'.repeat(SIZE)],
  ['crossing marks on lines like items', `a\n${'2. _a __a*\n'.repeat(SIZE)}`],
  ['fences of all lengths', Array.from({ length: 500 }, (_, index) => '`'.repeat(index)).join(' ')],
  ['lists in lists on a line', '- '.repeat(SIZE) + 'a'],
  [
    'lists in lists by indents',
    Array.from({ length: 100 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
  ],
  ['quotations in quotations', '> '.repeat(SIZE) + 'a'],
  ['a long lazy quotation', '> a\n'.repeat(SIZE / 4)],
  ['a table of bars', `${'|'.repeat(SIZE)}\n${'|-'.repeat(SIZE)}\n${'|'.repeat(SIZE)}`],
  ['a long table', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(SIZE / 10)}`],
  ['open angles', '<'.repeat(SIZE)],
  ['open comments', '<!--'.repeat(SIZE)],
  ['ampersands', '&'.repeat(SIZE)],
  ['definitions', '[a]: b\n'.repeat(SIZE / 10)],
  ['one long word', 'a'.repeat(SIZE * 10)],
  ['stops', '.'.repeat(SIZE * 5)],
  ['stops and spaces', 'a. '.repeat(SIZE)],
  ['open quotation marks', '” '.repeat(SIZE)],
  ['open parentheses', '( a. '.repeat(SIZE)],
  ['marks far apart', `${`- ${' '.repeat(SIZE)}`.repeat(10)}a`],
  ['leading white space', `a\n${' '.repeat(SIZE * 5)}b`],
  ['no-break spaces', `a${'\u00A0'.repeat(SIZE * 5)}b`],
  ['white space', `a${' '.repeat(SIZE * 5)}b`],
  ['combining marks', `a${'\u0301'.repeat(SIZE)}`],
];

describe('texts that nobody wrote', () => {
  it.each(PATHOLOGICAL)('are read and rendered: %s', (_what, text) => {
    const { sections } = readText(`## A {#a}\n\n${text}\n`, 1);
    expect(sections.map(({ id }) => id)).toEqual(['a']);
    for (const section of sections) renderSection(section);
  });

  it('may be headings', () => {
    for (const words of ['\u00A0'.repeat(SIZE), '{#'.repeat(SIZE), '1.'.repeat(SIZE), '#'.repeat(SIZE)]) {
      expect(readText(`## a${words}b {#a}\n`, 1).sections.map(({ id }) => id)).toEqual(['a']);
    }
  });

  it('keep their characters', () => {
    const stars = '*'.repeat(900);
    expect(readText(`${stars}a${stars}`, 1).sections[0]?.text).toBe(`${stars}a${stars}`);
    expect(readText(`${'- '.repeat(60)}a`, 1).sections[0]?.text.endsWith('- a')).toBe(true);
  });
});

describe('large texts', () => {
  const paragraph =
    'Gruppen ska **samverka** med andra och följa upp arbetet. En plan upprättas varje år.\n\n';
  const part = (index: number) =>
    `## ${index} Avsnitt {#avsnitt-${index}}\n\n${paragraph}- en punkt\n- en till\n\n`;

  it('are read in pieces as they are in one', () => {
    const blocks = [
      'Ett **två** tre. Fyra &amp; fem.',
      '- ett\n- två\n\n  tre\n\n  - fyra',
      '| a | b |\n|---|---|\n| c | d |',
      '```\nkod\n\nmer kod\n```',
      '> ett\n> två',
      'a <b>c</b>',
    ].join('\n\n');
    const filler = `${'ord '.repeat(2000)}\n\n`.repeat(30);
    const one = readText(`${blocks}\n\n`, 61);
    const many = readText(`${filler}${blocks}\n\n`, 1);
    const places = (units: readonly TextUnit[] = []) => units.map(({ text, position }) => [text, position]);
    expect(places(many.sections[0]?.units.slice(30))).toEqual(places(one.sections[0]?.units));
    expect(many.faults).toEqual(one.faults);
  });

  it('keep the markup of long tables and lists', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| **${index}** | [a](https://a.se) |`);
    const table = `| a | b |\n|---|---|\n${rows.join('\n')}`;
    const list = Array.from({ length: 300 }, (_, index) => `- **${index}** [a](https://a.se)\n  *och* mer`);
    for (const text of [table, list.join('\n')]) {
      const [section] = readText(`## A {#a}\n\n${text}\n`, 1).sections;
      expect(renderSection(section!).match(/<strong>\d+<\/strong>/g)).toHaveLength(300);
      expect(renderSection(section!).match(/<a href/g)).toHaveLength(300);
    }
  });

  it('have their 200 sections', () => {
    const { sections } = readText(Array.from({ length: 200 }, (_, index) => part(index)).join(''), 1);
    expect(sections).toHaveLength(200);
    expect(sections.at(-1)?.units).toHaveLength(4);
    expect(sections.at(-1)?.position.line).toBe(199 * 7 + 1);
  });
});
