import { describe, expect, test } from 'vitest';
import {
  addressOf,
  choiceFrom,
  countsBeside,
  matches,
  outcomeLine,
  waysOut,
  wayOutLine,
  withCount,
  without,
  withoutCount,
  type Facets,
} from '../../../src/client/register/filter.ts';

const ROWS: readonly Facets[] = [
  { vem: ['a/grupp'], styrka: ['ska'], amne: ['moten'] },
  { vem: ['a/grupp', 'a/rad'], styrka: ['kan'], amne: ['moten', 'uppdrag'] },
  { vem: ['a/rad'], styrka: ['ska'], amne: ['uppdrag'] },
];

describe('a row', () => {
  test.each([
    [{}, [true, true, true]],
    [{ vem: 'a/rad' }, [false, true, true]],
    [{ vem: 'a/rad', amne: 'moten' }, [false, true, false]],
    [{ okand: 'x' }, [false, false, false]],
  ])('answers to %o', (choice, expected) => {
    expect(ROWS.map((row) => matches(row, choice))).toEqual(expected);
  });
});

test('counts are what each value would give beside the other choices', () => {
  expect([...countsBeside(ROWS, { vem: 'a/rad', styrka: 'ska' }, 'styrka')]).toEqual([
    ['kan', 1],
    ['ska', 1],
  ]);
});

test('out of an empty result lead the choices that bar something, the widest first', () => {
  expect(waysOut(ROWS, { vem: 'a/grupp', styrka: 'kan', amne: 'jav' })).toEqual([{ name: 'amne', count: 1 }]);
  expect(waysOut(ROWS, { vem: 'a/rad', styrka: 'ska', amne: 'moten' })).toEqual([
    { name: 'vem', count: 1 },
    { name: 'styrka', count: 1 },
    { name: 'amne', count: 1 },
  ]);
  expect(waysOut(ROWS, { vem: 'x', styrka: 'y' })).toEqual([]);
});

describe('the address', () => {
  const known = { vem: ['a/grupp'], styrka: ['ska'] };
  test.each([
    [{}, ''],
    [{ vem: 'a/grupp' }, '?vem=a/grupp'],
    [{ vem: 'a/grupp', styrka: 'ska' }, '?vem=a/grupp&styrka=ska'],
  ])('of %o is %s, and leads back', (choice, address) => {
    expect(addressOf(choice)).toBe(address);
    expect(choiceFrom(new URLSearchParams(address), known)).toEqual(choice);
  });

  test('what no filter knows is left out', () => {
    const parameters = new URLSearchParams('vem=a/annan&styrka=ska&q=x&__proto__=y');
    expect(choiceFrom(parameters, known)).toEqual({ styrka: 'ska' });
  });
});

test('a choice without one of its filters', () => {
  expect(without({ vem: 'a', styrka: 'b' }, 'vem')).toEqual({ styrka: 'b' });
});

test('the outcome is said in words', () => {
  expect(outcomeLine(3, 3, false)).toBe('Visar alla 3 rader.');
  expect(outcomeLine(1, 3, true)).toBe('Visar 1 av 3 rader.');
  expect(outcomeLine(0, 3, true)).toBe('Ingen rad svarar mot alla val.');
  expect(wayOutLine('Styrka', 'Ska', 1)).toBe('Ta bort Styrka: Ska (ger 1 rad)');
});

test('the count of an option is replaced, not added', () => {
  expect(withCount(' Ska (14) ', 2)).toBe('Ska (2)');
  expect(withoutCount('Uppdrag (LAG) (3)')).toBe('Uppdrag (LAG)');
});
