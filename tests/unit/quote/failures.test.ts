import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/model/quote/find-quote.ts';
import { quoteFor } from '../../../src/model/quote/suggest.ts';
import type { QuoteFailure } from '../../../src/model/quote/types.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import type { Section } from '../../../src/model/text/types.ts';

const read = (body: string): Section => readText(`## A {#a}\n\n${body}\n`, 5).sections[0]!;

function failure(section: Section, ...quote: string[]): QuoteFailure {
  const result = findQuote(section, quote);
  if (result.ok) throw new Error('found');
  return result.failure;
}

const TEXT =
  read(`Gruppen ska vara sammansatt av flera professioner. Ordföranden och de övriga ledamöterna utses av det
lokala nätverket i samråd med de verksamhetschefer som berörs. Gruppen ska mötas minst två gånger per år.
Planen följs upp varje år.`);

describe('words that are not found', () => {
  it.each([
    ['another ending', 'sammansatt av flera profession', 'sammansatt av flera professioner'],
    ['a word changed', 'Planen följs upp vart år', 'Planen följs upp varje år'],
    [
      'a word left out',
      'Gruppen ska sammansatt av flera professioner',
      'Gruppen ska vara sammansatt av flera professioner',
    ],
    ['another case', 'planen följs upp', 'Planen följs upp'],
    [
      'a long stretch',
      'Ordföranden och ledamöterna utses … de chefer som berörs',
      'Ordföranden och de … som berörs',
    ],
    ['an end mistyped', 'Gruppen ska mötas … gånger varje år', 'Gruppen ska mötas minst två gånger per år'],
  ])('come with the sentence and a quote to paste: %s', (_what, quote, wanted) => {
    const found = failure(TEXT, quote);
    expect(found.code).toBe('not-found');
    expect(found.code === 'not-found' && found.nearest?.quote).toBe(wanted);
    expect(findQuote(TEXT, [wanted]).ok).toBe(true);
  });

  it('say which end is missing', () => {
    expect(failure(TEXT, 'Gruppen ska vara … aldrig')).toMatchObject({ missing: 'end' });
    expect(failure(TEXT, 'Aldrig … professioner')).toMatchObject({ missing: 'start' });
    expect(failure(TEXT, 'aldrig någonsin')).toMatchObject({ missing: 'whole' });
  });

  it('have the place in the file', () => {
    expect(failure(TEXT, 'Planen följs upp vart år')).toMatchObject({
      nearest: { text: 'Planen följs upp varje år.', position: { line: 9, column: 1 } },
    });
  });

  it('have no sentence when nothing is like them', () => {
    expect(failure(TEXT, 'xyz')).toEqual({ code: 'not-found', stretch: 'xyz', missing: 'whole' });
    expect(failure(read(''), 'Gruppen')).toEqual({ code: 'not-found', stretch: 'Gruppen', missing: 'whole' });
  });
});

describe('words that stand twice', () => {
  it('come with the places and how to go on', () => {
    const found = failure(TEXT, 'Gruppen ska');
    expect(found.code === 'not-unique' && found.places.map(({ quote }) => quote)).toEqual([
      'Gruppen ska vara',
      'Gruppen ska mötas',
    ]);
  });

  it('keep the end of the stretch', () => {
    const found = failure(TEXT, 'Gruppen ska … professioner');
    expect(found.code === 'not-unique' && found.places[0]?.quote).toBe(
      'Gruppen ska vara sammansatt av flera professioner',
    );
  });

  it('go on backwards from the end of a sentence', () => {
    const section = read('De möts varje år. Planen skrivs varje år.');
    const found = failure(section, 'varje år');
    expect(found.code === 'not-unique' && found.places.map(({ quote }) => quote)).toEqual([
      'möts varje år',
      'skrivs varje år',
    ]);
  });

  it('have no quote when the sentence itself stands twice', () => {
    const section = read('Gruppen möts.\n\nGruppen möts.');
    expect(failure(section, 'Gruppen möts')).toMatchObject({
      code: 'not-unique',
      places: [{ text: 'Gruppen möts.' }, { text: 'Gruppen möts.' }],
    });
  });
});

describe('words over the end of a sentence', () => {
  it('come with a stretch for each sentence', () => {
    expect(failure(TEXT, 'professioner. Ordföranden och de övriga')).toEqual({
      code: 'crosses-sentence',
      stretch: 'professioner. Ordföranden och de övriga',
      stretches: ['professioner', 'Ordföranden och de övriga'],
    });
  });
});

describe('quoteFor', () => {
  const words = fc.array(fc.constantFrom('gruppen', 'ska', 'kan', 'möta', 'ledningen', 'och', 'år'), {
    minLength: 1,
    maxLength: 14,
  });
  const text = fc
    .array(words, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((one) => `${one.join(' ').replace(/^./, (c) => c.toUpperCase())}.`).join(' '));

  it('gives quotes that are found, and hold the stretch they are for', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (body, from, length) => {
        const section = read(body);
        const unit = section.units[from % section.units.length]!;
        const starts = [...unit.text.matchAll(/\p{L}+/gu)].map(
          ({ index, 0: word }) => [index, index + word.length] as const,
        );
        const [start] = starts[from % starts.length]!;
        const [, end] = starts[Math.min(starts.length - 1, (from % starts.length) + (length % 4))]!;
        const span = { start: unit.start + start, end: unit.start + end };
        const quote = quoteFor(section, span);
        if (quote === undefined) return;
        const result = findQuote(section, [quote]);
        expect(result.ok).toBe(true);
        const [found] = result.ok ? result.spans : [];
        expect(found!.start).toBeLessThanOrEqual(span.start);
        expect(found!.end).toBeGreaterThanOrEqual(span.end);
      }),
      { numRuns: 200 },
    );
  });
});
