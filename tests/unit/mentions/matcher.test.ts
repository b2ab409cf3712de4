import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/model/mentions/matcher.ts';

const matcher = new Matcher([
  { words: 'lokal arbetsgrupp', id: 'g/lag' },
  { words: 'lokala arbetsgruppen', id: 'g/lag' },
  { words: 'LAG', id: 'g/lag' },
  { words: 'arbetsgrupp', id: 'g/grupp' },
  { words: 'Rådet', id: 'g/radet' },
  { words: 'Rådet för vård', id: 'g/vard' },
  { words: 'lag', id: 'term:lag' },
]);

const found = (text: string) => matcher.find(text).map(({ start, end, id }) => [text.slice(start, end), id]);

describe('Matcher', () => {
  it.each([
    ['En lokal arbetsgrupp träffas.', [['lokal arbetsgrupp', 'g/lag']]],
    ['Lokal arbetsgrupps plan', [['Lokal arbetsgrupps', 'g/lag']]],
    ['LAG:s uppdrag', [['LAG', 'g/lag']]],
    ['enligt lag gäller', [['lag', 'term:lag']]],
    ['LAGEN gäller inte här', []],
    ['delaktig och lagom', []],
    [
      'Rådet för vård och Rådet',
      [
        ['Rådet för vård', 'g/vard'],
        ['Rådet', 'g/radet'],
      ],
    ],
    ['LPO/LAG', [['LAG', 'g/lag']]],
    ['(LAG)', [['LAG', 'g/lag']]],
    ['', []],
  ])('finds whole words, the longest name first: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('lets the first name that claims a form keep it', () => {
    const twice = new Matcher([
      { words: 'nämnden', id: 'first' },
      { words: 'Nämnden', id: 'second' },
    ]);
    expect(twice.find('Nämnden beslutar')[0]?.id).toBe('first');
  });

  it('does not lie about offsets where letters change length in lower case', () => {
    for (const { start, end } of matcher.find('İ lokal arbetsgrupp')) {
      expect('İ lokal arbetsgrupp'.slice(start, end).toLowerCase()).toContain('arbetsgrupp');
    }
  });
});
