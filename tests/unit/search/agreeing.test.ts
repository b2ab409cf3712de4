import { describe, expect, it } from 'vitest';
import { agreeing } from '../../../src/search/answers/agreeing.ts';
import type { AnswerCard, AnswerRow } from '../../../src/search/response.ts';

const row = (more: Partial<AnswerRow>): AnswerRow => ({
  about: 'Gruppen',
  aboutUrl: '/grupper/a/',
  document: 'Uppdrag',
  url: '/d/',
  status: 'Beslutad',
  draft: false,
  ...more,
});
const card = (...rows: AnswerRow[]): AnswerCard => ({
  intent: 'funding',
  heading: 'Vem betalar?',
  rows,
  more: 0,
});

const FOUND = row({ quote: 'Regionen betalar', sectionUrl: '/d/#kostnader' });
const FAR = row({ quote: 'Gruppen möts', sectionUrl: '/d/#moten' });
const SILENT = row({ silence: 'anges inte' });
const OF_DOCUMENT = row({ quote: 'Beslutad av nämnden' });
const RESULTS = [
  '/d/#kostnader',
  undefined,
  ...Array.from({ length: 8 }, (_, at) => `/x/${String(at)}`),
  '/d/#moten',
];

describe('agreeing', () => {
  it.each([
    ['a row whose section is among the results', [FOUND], [FOUND]],
    ['that row alone where another is further down', [FOUND, FAR], [FOUND]],
    ['what is said of silence', [SILENT], [SILENT]],
    ['what is known of the document as a whole', [OF_DOCUMENT], [OF_DOCUMENT]],
  ])('keeps %s', (_, rows, kept) => {
    expect(agreeing([card(...rows)], RESULTS, 3)).toEqual([card(...kept)]);
  });

  it('shows no card without rows', () => {
    expect(agreeing([card(FAR), card(FOUND)], RESULTS, 3)).toEqual([card(FOUND)]);
  });

  it.each([
    ['of the third section, to a short question', 3, 4, true],
    ['of the fourth section', 4, 4, false],
    ['of the first section, to a long question', 1, 12, true],
    ['of the second section, to a long question', 2, 12, false],
  ])('an answer %s', (_, place, length, isShown) => {
    const results = ['/x/1', '/x/2', '/x/3', '/x/4'].with(place - 1, '/d/#kostnader');
    expect(agreeing([card(FOUND)], results, length)).toEqual(isShown ? [card(FOUND)] : []);
  });

  it('says nothing of silence to a long question', () => {
    expect(agreeing([card(SILENT), card(FOUND, SILENT)], RESULTS, 12)).toEqual([card(FOUND, SILENT)]);
  });
});
