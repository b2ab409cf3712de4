import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/model/quote/find-quote.ts';
import { findWords } from '../../../src/model/quote/find-words.ts';
import { readText } from '../../../src/model/text/read-text.ts';
import type { Section } from '../../../src/model/text/types.ts';

const read = (body: string): Section => readText(`## A {#a}\n\n${body}\n`, 1).sections[0]!;

const TEXT = read(`Gruppen ska vara sammansatt av flera professioner. Det lokala nätverket eller
**Stödgruppen** utser ledamöter i samråd med cheferna för de verksamheter som berörs. Det lokala
nätverket betalar ”resor” – alltid. Planen följs upp varje år, och planen skrivs av ordföranden.

- rapportera till uppdragsgivaren
- följa upp och
  stödja

| Vem | Antal |
|-----|-------|
| PM | två möten |`);

/** The words found, joined by a bar, or the failure's code. */
function found(section: Section, ...quote: string[]): string {
  const result = findQuote(section, quote);
  if (!result.ok) return result.failure.code;
  const words = result.spans.map(({ start, end }) => section.text.slice(start, end));
  return `${words.join(' | ')} @${result.units.join(',')}`;
}

describe('findQuote', () => {
  it.each([
    ['words as they stand', 'flera professioner', 'flera professioner @a-1'],
    ['words over markup and lines', 'eller Stödgruppen utser', 'eller Stödgruppen utser @a-2'],
    [
      'beginning and end',
      'Det lokala nätverket eller … som berörs',
      'Det lokala nätverket eller Stödgruppen utser ledamöter i samråd med cheferna för de verksamheter som berörs @a-2',
    ],
    ['the first end after the beginning', 'Planen … planen', 'Planen följs upp varje år, och planen @a-4'],
    [
      'three parts',
      'Planen … år … ordföranden',
      'Planen följs upp varje år, och planen skrivs av ordföranden @a-4',
    ],
    ['three dots', 'Planen följs ... år', 'Planen följs upp varje år @a-4'],
    ['other white space', '  flera \u00A0\n professioner ', 'flera professioner @a-1'],
    ['other quotation marks and dashes', 'betalar "resor" - alltid', 'betalar ”resor” – alltid @a-3'],
    ['an item', 'följa upp och stödja', 'följa upp och stödja @a-6'],
    ['cells of a row', 'PM två möten', 'PM två möten @a-8'],
    ['the stop of a sentence', 'alltid.', 'alltid. @a-3'],
    ['several parts of words only as whole words', 'sammansatt av fler', 'not-found'],
    ['words that are not there', 'helt andra ord', 'not-found'],
    ['an end that is not there', 'Planen … aldrig', 'not-found'],
    ['an end before the beginning', 'berörs … Gruppen', 'not-found'],
    ['nothing', ' ', 'not-found'],
    ['only an ellipsis', '…', 'not-found'],
    ['another case', 'gruppen ska', 'not-found'],
    ['a beginning that stands twice', 'Det lokala nätverket', 'not-unique'],
    ['the same with an end', 'Det lokala nätverket … berörs', 'not-unique'],
    ['the end of a sentence', 'professioner. Det lokala nätverket eller', 'crosses-sentence'],
    ['an end in another sentence', 'Gruppen ska … betalar', 'crosses-sentence'],
    ['two items', 'uppdragsgivaren följa', 'crosses-sentence'],
  ])('takes %s', (_what, quote, wanted) => {
    expect(found(TEXT, quote)).toBe(wanted);
  });

  it('takes words that are once all of a sentence or an item, wherever else they stand', () => {
    const section = read(
      'Den följs upp.\n\n- följa upp\n- följa upp och stödja\n- se till att följa upp\n- stödja',
    );
    expect(found(section, 'följa upp')).toBe('följa upp @a-2');
    expect(found(section, 'stödja')).toBe('stödja @a-5');
    expect(found(section, 'upp')).toBe('not-unique');
    expect(found(read('- ja\n- ja'), 'ja')).toBe('not-unique');
    expect(found(read(`${'- a ja\n'.repeat(20)}- ja`), 'ja')).toBe('ja @a-21');
  });

  it('takes several stretches', () => {
    expect(found(TEXT, 'Gruppen ska', 'varje år', 'flera professioner')).toBe(
      'Gruppen ska | varje år | flera professioner @a-1,a-4',
    );
    expect(found(TEXT, 'Gruppen ska', 'helt andra ord')).toBe('not-found');
  });

  it.each([
    ['composed letters', 'a\u030Arsmo\u0308te', 'årsmöte'],
    ['decomposed letters in the text', 'årsmöte', 'a\u030Arsmo\u0308te'],
    ['soft hyphens', 'kunskaps\u00ADstöd', 'kunskapsstöd'],
    ['soft hyphens in the quote', 'kunskapsstöd', 'kunskaps\u00ADstöd'],
    ['no-break spaces', '10\u00A0§ gäller', '10 § gäller'],
    ['no-break hyphens', 'e\u2011hälsa', 'e-hälsa'],
    ['direction marks', '\u200Fgruppen\u200E', 'gruppen'],
    ['emoji', '👩‍⚕️ vård', '👩‍⚕️ vård'],
    ['emoji without their joiners', '👩‍⚕️ vård', '👩⚕ vård'],
    ['an ellipsis of the text’s own', 'gruppen … sedan möts den', 'gruppen ... sedan möts'],
    ['apostrophes', 'regionen Norr’s', "regionen Norr's"],
    ['hyphenated words', 'hälso- och sjukvård', 'hälso– och sjukvård'],
  ])('compares %s', (_what, text, quote) => {
    const section = read(`Före detta ${text} efter.`);
    const result = findQuote(section, [quote]);
    expect(result.ok).toBe(true);
  });

  it('gives stretches that hold whole characters', () => {
    const section = read('Ett 👩‍⚕️ å två ’tre’ fyra.');
    const result = findQuote(section, ["👩‍⚕️ å två 'tre'"]);
    const [span] = result.ok ? result.spans : [];
    expect(section.text.slice(span?.start, span?.end)).toBe('👩‍⚕️ å två ’tre’');
  });
});

describe('findWords', () => {
  const { units } = TEXT;
  const at = (words: string, ids: string[]) => {
    const span = findWords(
      TEXT,
      units.filter(({ id }) => ids.includes(id)),
      words,
    );
    return span && TEXT.text.slice(span.start, span.end);
  };

  it('finds words in the units given, the first place of several', () => {
    expect(at('planen', ['a-4'])).toBe('planen');
    expect(at('i samråd … berörs', ['a-1', 'a-2'])).toBe(
      'i samråd med cheferna för de verksamheter som berörs',
    );
    expect(at('"resor"', ['a-3'])).toBe('”resor”');
  });

  it('finds nothing elsewhere, and no parts of words', () => {
    expect(at('varje år', ['a-1'])).toBeUndefined();
    expect(at('plan', ['a-4'])).toBeUndefined();
    expect(at('', ['a-4'])).toBeUndefined();
    expect(at('professioner … varje', ['a-1', 'a-4'])).toBeUndefined();
  });
});
