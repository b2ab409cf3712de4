import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STABLE_CHARTS } from '../../fixtures/stable-charts.ts';
import { drawNew } from './drawn.ts';
import { layoutChanges, layoutText } from './layout-text.ts';

const folder = path.join(import.meta.dirname, 'layouts');
const linesOf = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];

describe('a chart of each kind is laid out as it was', () => {
  it.each(STABLE_CHARTS)('%s', async (name, source) => {
    const file = path.join(folder, `${name}.txt`);
    const now = layoutText(await drawNew(source));
    const changes = layoutChanges(linesOf(file), now);
    const message = [
      `The chart "${name}" is laid out differently:`,
      ...changes.map((change) => `  ${change}`),
      'Look at the charts of a built site. If they are as good as before: npx vitest run --project unit layout.test -u',
    ].join('\n');
    await expect(`${now.join('\n')}\n`, message).toMatchFileSnapshot(file);
  });
});

describe('what is told of a change', () => {
  const before = ['bilden: 100 50', 'rutan ”A: B”: 10 20 -5 -5 10 10', 'linjen 1: M0 0L10 10'];

  it.each<[string, string[], string[]]>([
    ['nothing', before, []],
    [
      'how far a box moved',
      ['bilden: 100 50', 'rutan ”A: B”: 10 23.5 -5 -5 10 10', 'linjen 1: M0 0L10 10'],
      ['rutan ”A: B” moved 3.5 px'],
    ],
    [
      'that a line goes another way',
      [...before.slice(0, 2), 'linjen 1: M0 0L5 5L10 10'],
      ['linjen 1 has another shape'],
    ],
    [
      'what is gone and what is new',
      ['bilden: 100 50', 'rutan ”C”: 10 20 -5 -5 10 10', 'linjen 1: M0 0L10 10'],
      ['rutan ”A: B” is gone', 'rutan ”C” is new'],
    ],
  ])('%s', (_, now, expected) => {
    expect(layoutChanges(before, now)).toEqual(expected);
  });
});
