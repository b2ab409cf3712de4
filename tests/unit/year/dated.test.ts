import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/model/year/dated.ts';

describe('a point in time as a text writes it', () => {
  it.each([
    ['den 30 juni 2027', 'once 2027-06-30 2027-06-30'],
    ['senast 30 juni 2027', 'once 2027-06-30 2027-06-30'],
    ['Före den 1 mars 2028', 'once 2028-02-29 2028-02-29'],
    ['innan 1 januari 2027', 'once 2026-12-31 2026-12-31'],
    ['senast mars 2027', 'once 2027-03-31 2027-03-31'],
    ['före mars 2027', 'once 2027-02-28 2027-02-28'],
    ['2027', 'once 2027-01-01 2027-12-31'],
    ['i november', 'month 11'],
    ['i november varje år', 'month 11'],
    ['mellan mars och maj', 'words'],
    ['i maj eller juni', 'words'],
    ['under hösten', 'words'],
    ['i början av mars 2027', 'words'],
    ['2020-mm-dd', 'words'],
    ['sedan 2018', 'since'],
    ['från och med 2018', 'since'],
  ])('%s', (words, expected) => {
    expect(Object.values(readTime(words)).join(' ')).toBe(expected);
  });
});
