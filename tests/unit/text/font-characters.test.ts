import { expect, test } from 'vitest';
import { loadMetrics } from '../../../src/diagrams/render/text/metrics.ts';
import { FONT_CHARACTERS, notInFont } from '../../../src/model/text/font-characters.ts';

const metrics = loadMetrics(process.cwd());
/** What the font files themselves lack. */
const lacking = (text: string): string[] => {
  for (const weight of ['400', '600']) metrics.advance(text, 16, weight);
  return metrics.takeMissing();
};

test('every character that is said to be in the fonts is there, in each weight', () => {
  const ranges = Object.values(FONT_CHARACTERS).flat();
  const all = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  expect(lacking(String.fromCodePoint(...all))).toEqual([]);
});

test.each([
  ['Swedish', 'Hälso- och sjukvård, å ä ö é ü – ”rådet” …', []],
  ['other Latin', 'Sámi ŋ đ š ž, polska ł, rumänska ș', []],
  ['what takes no room', 'ord\u00addel\u200b', []],
  ['other scripts', 'Ж α א 漢', ['Ж', 'α', 'א', '漢']],
  ['arrows and emoji, each once', '→ 🙂 → 🙂', ['→', '🙂']],
  ['a letter that a neighbour in the table has and the font has not', 'ı', ['ı']],
])('%s: the list and the font files agree', (_, text, expected) => {
  expect(notInFont(text)).toEqual(expected);
  expect(lacking(text).sort()).toEqual([...expected].sort());
});
