import { expect, it } from 'vitest';
import { copyText } from '../../../src/client/diagram/copy-text.ts';

it.each<[string, 'takes' | 'refuses' | 'is missing', written: string[], selected: number, told: RegExp]>([
  ['is copied, and told', 'takes', ['flowchart LR\n'], 0, /^Kopierat$/],
  ['is marked where copying is refused', 'refuses', [], 1, /markerad/],
  ['is marked where there is nothing to copy with', 'is missing', [], 1, /markerad/],
])('a text %s', async (_case, clipboard, written, selected, told) => {
  const copied: string[] = [];
  let marked = 0;
  const write = (text: string): Promise<void> => {
    if (clipboard === 'refuses') return Promise.reject(new Error('NotAllowedError'));
    copied.push(text);
    return Promise.resolve();
  };
  const said = await copyText('flowchart LR\n', {
    write: clipboard === 'is missing' ? undefined : write,
    select: () => (marked += 1),
  });
  expect({ copied, marked }).toEqual({ copied: written, marked: selected });
  expect(said).toMatch(told);
});
