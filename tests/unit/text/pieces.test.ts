import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Decoration } from '../../../src/model/text/decorations.ts';
import { PIECES_AT_MOST } from '../../../src/model/text/pieces.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import { renderSection } from '../../../src/model/text/render.ts';

/** Statements by id, each on some words of the section's text. */
function piecesOf(body: string, statements: Readonly<Record<string, readonly string[]>>): string[] {
  const section = readText(`## Möten {#moten}\n\n${body}\n`, 1).sections[0]!;
  const decorations = Object.entries(statements).flatMap(([id, all]) =>
    all.map((words): Decoration => {
      const start = section.text.indexOf(words);
      return { kind: 'statement', id, span: { start, end: start + words.length } };
    }),
  );
  const html = renderSection(section, decorations);
  return [...html.matchAll(/class="says ?([^"]*)"/g)].map(([, classes = '']) => classes);
}

describe('the pieces of a statement', () => {
  test.each<[string, string, Record<string, string[]>, string[]]>([
    ['one stretch needs none', 'ett två', { a: ['ett'], b: ['två'] }, ['', '']],
    ['share a class', 'ett två tre', { a: ['ett', 'tre'] }, ['piece-1', 'piece-1']],
    [
      'are told apart from those of others, nested or not',
      'ett två tre fyra',
      { a: ['ett', 'tre'], b: ['två', 'fyra'] },
      ['piece-1', 'piece-2', 'piece-1', 'piece-2'],
    ],
    ['lie in several items', '- ett\n- två', { a: ['ett\ntvå'] }, ['piece-1', 'piece-1']],
  ])('%s', (_name, body, statements, expected) => {
    expect(piecesOf(body, statements)).toEqual(expected);
  });

  test('beyond what the stylesheet has rules for, have none rather than that of another statement', () => {
    const count = PIECES_AT_MOST + 1;
    const words = Array.from({ length: 2 * count }, (_, index) => `ord${index + 100}`);
    const statements = Array.from({ length: count }, (_, index): [string, string[]] => [
      `s${index}`,
      [words[index]!, words[index + count]!],
    ]);
    const classes = piecesOf(words.join(' '), Object.fromEntries(statements));
    expect(classes.filter((name) => name === '')).toHaveLength(2);
    expect(new Set(classes).size).toBe(PIECES_AT_MOST + 1);
  });

  test('have a rule each in the stylesheet', () => {
    const css = readFileSync('src/styles/pieces.css', 'utf8');
    const rules = [...css.matchAll(/\.prose:has\(\.piece-(\d+):target\) \.piece-\1\b/g)];
    expect(rules.map(([, number]) => Number(number))).toEqual(
      Array.from({ length: PIECES_AT_MOST }, (_, index) => index + 1),
    );
  });
});
