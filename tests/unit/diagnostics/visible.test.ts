import { describe, expect, it } from 'vitest';
import { CATALOGUE, CODES } from '../../../src/model/diagnostics/catalogue.ts';
import { writeOutUnseen } from '../../../src/model/diagnostics/visible.ts';

describe('writeOutUnseen', () => {
  it.each([
    ['vård\u202egrupp', 'vård⟨U+202E⟩grupp'],
    ['a:\n\t- b', 'a:\n⟨tabb⟩- b'],
    ['vård\u00adgrupp\u0007', 'vård⟨U+00AD⟩grupp⟨U+0007⟩'],
    ['åäö – ”x”', 'åäö – ”x”'],
  ])('%j', (text, expected) => {
    expect(writeOutUnseen(text)).toBe(expected);
  });

  it('leaves nothing unseen in any example', () => {
    const pieces = CODES.flatMap((code) => [...CATALOGUE[code].wrong, ...CATALOGUE[code].right]);
    const shown = pieces.map(({ content }) => writeOutUnseen(content));
    expect(shown.filter((content) => /[^\P{C}\n]/u.test(content))).toEqual([]);
  });
});
