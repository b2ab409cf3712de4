import { describe, expect, it } from 'vitest';
import { findCycles } from '../../src/model/rules/cycles.ts';

const edges = (text: string) =>
  text.split(' ').map((pair) => {
    const [from = '', to = ''] = pair.split('>');
    return { from, to, about: pair };
  });

describe('findCycles', () => {
  it.each([
    ['a>b b>c a>c', []],
    ['a>a', ['a>a: a a']],
    ['a>b b>a', ['b>a: a b a']],
    ['x>a a>b b>c c>a', ['c>a: a b c a']],
    ['a>b b>a c>d d>c', ['b>a: a b a', 'd>c: c d c']],
  ])('%s', (text, expected) => {
    const found = findCycles(edges(text)).map(({ closing, ids }) => `${closing}: ${ids.join(' ')}`);
    expect(found).toEqual(expected);
  });

  it('follows a chain that is longer than the call stack', () => {
    const long = Array.from({ length: 50_000 }, (_, n) => ({ from: `${n}`, to: `${n + 1}`, about: n }));
    expect(findCycles([...long, { from: '50000', to: '0', about: -1 }])).toHaveLength(1);
  });
});
