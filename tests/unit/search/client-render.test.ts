// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/client/search/render-answer.ts';
import { renderHits } from '../../../src/client/search/render-hits.ts';
import { renderNotes } from '../../../src/client/search/render-notes.ts';
import type { AnswerRow, QueryNotes, SearchHit } from '../../../src/search/response.ts';

const said: AnswerRow = {
  about: 'Gruppen',
  aboutUrl: '/grupper/a/',
  quote: 'Nämnden utser <b>ordförande</b>',
  document: 'Uppdrag',
  section: '2 Ordförande',
  url: '/dokument/a/#ord',
  status: 'Utkast',
  draft: true,
  reading: 'Vi läser nämnden som regionens.',
};
const silent: AnswerRow = {
  about: 'Rådet',
  aboutUrl: '/grupper/b/',
  silence: 'anges inte',
  document: 'Arbetsordning',
  url: '/dokument/b/',
  status: 'Beslutad',
  draft: false,
};

describe('an answer', () => {
  const card = renderAnswer(
    { intent: 'appointment', heading: 'Vem utser?', rows: [said, silent], more: 2 },
    0,
  );
  const [first, second] = card.querySelectorAll('.answer-row');

  it('quotes the document and leads to the words', () => {
    expect(first?.querySelector('blockquote q')?.textContent).toBe('Nämnden utser <b>ordförande</b>');
    expect(first?.querySelector('.meta a')?.getAttribute('href')).toBe('/dokument/a/#ord');
    expect(first?.querySelector('.draft')?.textContent).toBe('Utkast');
    expect(first?.querySelector('.reading')?.textContent).toBe(
      'Vår läsning: Vi läser nämnden som regionens.',
    );
  });

  it('quotes nothing where the document is silent', () => {
    expect(second?.querySelector('blockquote, q')).toBeNull();
    expect(second?.querySelector('.unsaid')?.textContent).toBe('anges inte');
    expect(second?.querySelector('.draft')).toBeNull();
  });

  it('has its question as its name, and says how many answers are left out', () => {
    const heading = card.querySelector('h2');
    expect(card.getAttribute('aria-labelledby')).toBe(heading?.id);
    expect(card.textContent).toContain('2 svar till');
    expect(card.textContent).toContain('Orden är dokumentets egna');
  });
});

const part = (number: number): SearchHit => ({
  url: `/dokument/a/#${number}`,
  title: `${number} <i>Rubrik</i>`,
  kind: 'section',
  trail: ['Region', 'Uppdrag'],
  document: 'Uppdrag',
  documentUrl: '/dokument/a/',
  section: `${number} <i>Rubrik</i>`,
  status: 'Utkast',
  excerpt: [
    { text: 'om ', marked: false },
    { text: '<img>', marked: true },
  ],
  score: 1,
});

describe('hits', () => {
  it('are text, with the words searched for marked', () => {
    const [item] = renderHits([part(1)]);
    expect(item?.querySelector('h3 a')?.textContent).toBe('1 <i>Rubrik</i>');
    expect(item?.querySelector('mark')?.textContent).toBe('<img>');
    expect(item?.querySelector('i, img')).toBeNull();
    expect(item?.querySelector('.draft')?.textContent).toBe('Utkast');
  });

  it('show three parts of a document, and the rest when asked', () => {
    const [item] = renderHits([1, 2, 3, 4, 5].map(part));
    const shown = () => item?.querySelectorAll('.hit-part:not([hidden])').length;
    expect(shown()).toBe(3);
    const button = item?.querySelector('button');
    expect(button?.textContent).toBe('Visa fler ur dokumentet (2)');
    button?.click();
    expect(shown()).toBe(5);
    expect(item?.querySelector('button')).toBeNull();
  });
});

describe('what was done with the words', () => {
  const nothing: QueryNotes = { corrected: [], also: [], missing: [], changed: false };
  const state = { query: 'ordförnde möte', filters: { slag: ['Roll'] }, literal: false, shown: 15 };
  const text = (notes: Partial<QueryNotes>, total = 3, more = {}): string =>
    renderNotes({ ...state, ...more }, { ...nothing, ...notes }, total)
      .map(({ textContent }) => textContent)
      .join('\n');

  it.each([
    [{}, ''],
    [
      { corrected: [{ from: 'ordförnde', to: 'ordförande' }], changed: true },
      'Visar träffar för ”ordförande möte”. Sök i stället efter ”ordförnde möte”.',
    ],
    [
      { also: [{ word: 'möte', others: ['sammanträde'] }], changed: true },
      'Visar även: sammanträde. Sök bara på orden som de står.',
    ],
    [{ missing: ['a', 'b', 'c'] }, 'Inget om ”a”, ”b” och ”c” finns här.'],
    [{ missing: [state.query] }, ''],
    [{ changed: true }, 'Sök bara på orden som de står.'],
  ])('%j', (notes, expected) => {
    expect(text(notes)).toBe(expected);
  });

  it('says nothing of other words that found nothing either', () => {
    const notes = { also: [{ word: 'möte', others: ['sammanträde'] }], missing: ['b'] };
    expect(text(notes, 0)).toBe('Inget om ”b” finns här.');
  });

  it('leads to the words as they stand under the same filters, and back', () => {
    const link = (literal: boolean) =>
      renderNotes({ ...state, literal }, { ...nothing, changed: true }, 3)[0]?.querySelector('a')?.search;
    expect(link(false)).toBe('?q=ordf%C3%B6rnde+m%C3%B6te&slag=Roll&ordagrant=1');
    expect(link(true)).toBe('?q=ordf%C3%B6rnde+m%C3%B6te&slag=Roll');
  });
});
