import { describe, expect, it } from 'vitest';
import { checkCharacters, normaliseText } from '../../../src/model/corpus/characters.ts';

const told = (content: string) =>
  checkCharacters('fil.md', content).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('characters that cannot be seen', () => {
  it.each([
    ['a control character', 'ett\ntv\u0000å\n', ['FIL004 2:3']],
    ['a character lost in a conversion', 'v\ufffdrd', ['FIL004 1:2']],
    ['a change of writing direction', '\u202eabc', ['FIL005 1:1']],
    ['a soft hyphen', 'kunskaps\u00adstyrning', ['FIL006 1:9']],
    ['several, in order', 'a\u200b\nb\u2066\u0007', ['FIL006 1:2', 'FIL005 2:2', 'FIL004 2:3']],
    ['tabs, line feeds and hard spaces', 'a\tb\nc\u00a0d', []],
  ])('%s', (_, content, expected) => {
    expect(told(content)).toEqual(expected);
  });
});

describe('normalising', () => {
  it.each([
    ['line ends of Windows and old Macs', 'a\r\nb\rc', 'a\nb\nc'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['letters with separate marks', 'va\u030ard', 'vård'],
  ])('%s', (_, content, expected) => {
    expect(normaliseText(content)).toBe(expected);
  });
});
