import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../src/model/corpus/frontmatter.ts';

describe('splitFrontmatter', () => {
  it('keeps the lines of the file', () => {
    expect(splitFrontmatter('---\ntitle: x\n---\n\n## A {#a}\n')).toEqual({
      yaml: 'title: x\n',
      yamlLine: 2,
      body: '\n## A {#a}\n',
      bodyLine: 4,
    });
  });

  it('allows empty lines before, and lines of hyphens in the text', () => {
    expect(splitFrontmatter('\n--- \ntitle: x\n---\na\n---\nb')).toMatchObject({
      yamlLine: 3,
      body: 'a\n---\nb',
      bodyLine: 5,
    });
  });

  it.each([
    ['', 'missing'],
    ['## A', 'missing'],
    ['---\ntitle: x\n', 'unclosed'],
  ])('says what is wrong with %j', (content, expected) => {
    expect(splitFrontmatter(content)).toBe(expected);
  });
});
