import { describe, expect, it } from 'vitest';
import { addMonths, findPlaceholderDate, firstDay, lastDay, readDate } from '../../src/model/dates.ts';

describe('reading a date in the words of a source', () => {
  it.each([
    ['2024-03-05', '2024-03-05', '2024-03-05'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['5 mars 2024', '2024-03-05', '2024-03-05'],
    ['den 31 december 2025', '2025-12-31', '2025-12-31'],
    ['Mars 2024', '2024-03-01', '2024-03-31'],
  ])('%s spans %s to %s', (words, first, last) => {
    expect([firstDay(words), lastDay(words)]).toEqual([first, last]);
  });

  it.each([
    ['2020-mm-dd', 'placeholder'],
    ['2020-MM-DD', 'placeholder'],
    ['ÅÅÅÅ-MM-DD', 'placeholder'],
    ['20XX-XX-XX', 'placeholder'],
    ['202x', 'placeholder'],
    ['2024-03-xx', 'placeholder'],
    ['[datum]', 'placeholder'],
    ['____', 'placeholder'],
    ['2024-02-30', 'impossible'],
    ['2024-13', 'impossible'],
    ['32 mars 2024', 'impossible'],
    ['hösten 2018', 'words'],
    ['tills vidare', 'words'],
  ])('%s is %s', (words, type) => {
    expect(readDate(words).type).toBe(type);
    expect(firstDay(words)).toBeUndefined();
  });
});

describe('placeholder dates in running text', () => {
  it.each([
    ['Fastställd 2020-mm-dd av styrelsen.', '2020-mm-dd'],
    ['Gäller från 20XX.', '20XX'],
    ['Beslut 2020-03-05 av nämnden, 12 xx.', undefined],
    ['Mötet är den 5 maj 2024…', undefined],
  ])('%s', (text, expected) => {
    expect(findPlaceholderDate(text)).toBe(expected);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
