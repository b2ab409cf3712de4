import { describe, expect, it } from 'vitest';
import { readStrength } from '../../../src/model/strength/read-strength.ts';
import { read } from './read.ts';

const LEAD_INS: readonly (readonly [leadIn: string, item: string, strength: string])[] = [
  ['Gruppen ska:', 'stödja regionala nätverk', 'shall'],
  ['Gruppen ska', 'stödja regionala nätverk.', 'shall'],
  ['Grupperna ska inom ramen för sina ansvarsområden:', 'vara kontaktväg för regionerna', 'shall'],
  ['I uppdraget kan det ingå att', 'svara på remisser om nationella kunskapsstöd', 'may'],
  ['Detta kan innefatta', 'att besvara remisser', 'may'],
  ['Nedanstående punkter bör beaktas i arbetet:', 'Specifika förutsättningar beaktas', 'should'],
  ['Gruppen ska inte:', 'besluta om medel', 'must-not'],
  ['Gruppen får inte:', 'teckna avtal', 'must-not'],
  ['Ordföranden får:', 'adjungera experter', 'may'],
  ['Ordföranden får:', 'ett skriftligt uppdrag', 'ambiguous-far'],
  ['Ledamöter måste inte:', 'vara anställda', 'ambiguous-maste-inte'],
  ['Gruppen har rätt att:', 'adjungera experter', 'may'],
  ['Ledamoten är skyldig att:', 'anmäla jäv', 'must'],
  ['Alla ledamöter förväntas:', 'arbeta aktivt', 'aim'],
  ['Gruppen har en plan och ska:', 'följa upp den', 'shall'],
  ['Gruppen ska ha en plan och kan:', 'följa upp den', 'may'],
  ['Uppdraget innebär att gruppen ska:', 'samordna arbetet', 'shall'],
  ['Uppdraget innefattar:', 'Att ta emot nationella kunskapsdokument', 'indicative'],
  ['Ordförande:', 'företräder sjukvårdsregionen', 'indicative'],
  ['Om det behövs ska gruppen:', 'mötas oftare', 'shall'],
  ['När gruppen ska läggas ned gör ordföranden detta:', 'rapporterar till ledningen', 'indicative'],
  ['Nämnden har formulerat löften att patienter ska:', 'erbjudas vård', 'promise'],
  ['Nämnden ger dessa löften:', 'vård i tid', 'promise'],
  ['Regionen lovar att:', 'ge vård i tid', 'promise'],
  ['Gruppen ska följa upp löftena genom att:', 'mäta väntetider', 'shall'],
  ['Målet är att gruppen ska:', 'samordna arbetet', 'aim, purpose'],
  ['Gruppen ska samverka med alla.', 'rapporterar till ledningen', 'indicative'],
  ['Gruppen ska:', 'samordna, och den kan adjungera experter', 'may'],
  ['Gruppen kan:', 'bereda ärenden som ska beslutas av nämnden', 'may'],
  ['Gruppen ska:', 'inte besluta om medel', 'must-not'],
  ['Gruppen måste:', 'inte vara samlad', 'ambiguous-maste-inte'],
];

describe('strength of an item under a lead-in', () => {
  it.each(LEAD_INS)('%s – %s', (leadIn, sentence, strength) => {
    expect(read({ sentence, leadIn, isItem: true, isFirstSentenceOfItem: true })).toBe(strength);
  });

  it('holds for the first sentence of the item only', () => {
    const second = { sentence: 'Ordföranden leder mötet.', leadIn: 'Gruppen kan:', isItem: true };
    expect(read({ ...second, isFirstSentenceOfItem: true })).toBe('may');
    expect(read({ ...second, isFirstSentenceOfItem: false })).toBe('indicative');
  });

  it('holds for no sentence outside the list', () => {
    expect(read({ sentence: 'Gruppen möts.', leadIn: 'Gruppen kan:', isItem: false })).toBe('indicative');
  });

  it('goes on from a parent item to what led into that', () => {
    const nested = { sentence: 'bland vårdens verksamheter', isItem: true, isFirstSentenceOfItem: true };
    expect(read({ ...nested, leadIn: ['följa upp införandet', 'Gruppen ska:'] })).toBe('shall');
    expect(read({ ...nested, leadIn: ['Detta kan gälla', 'Gruppen ska:'] })).toBe('may');
    expect(read({ ...nested, leadIn: ['följa upp.', 'Gruppen ska:'] })).toBe('indicative');
  });

  it('counts for a part of the item as well', () => {
    const item = {
      sentence: 'stödja och vid behov samordna aktiviteter',
      leadIn: 'Gruppen kan',
      isItem: true,
    };
    expect(read({ ...item, quote: 'vid behov samordna', isFirstSentenceOfItem: true })).toBe('may');
  });

  it('says where it was read', () => {
    const item = { quote: 'svara', sentence: 'svara', isItem: true, isFirstSentenceOfItem: true };
    expect(readStrength({ ...item, leadIn: 'Gruppen kan inte:' })).toEqual({
      modality: 'must-not',
      from: 'lead-in',
      word: 'kan inte',
    });
    expect(readStrength({ ...item, leadIn: 'Uppdraget omfattar:' })).toMatchObject({ from: 'lead-in' });
    expect(readStrength({ ...item, heading: 'Ordförande' })).toEqual({
      modality: 'indicative',
      from: 'heading',
    });
    expect(readStrength({ ...item, heading: 'Det här ska ordföranden göra' })).toEqual({
      modality: 'shall',
      from: 'heading',
      word: 'ska',
    });
  });
});

const ITEMS: readonly (readonly [heading: string, item: string, strength: string])[] = [
  ['Ordförande', 'Ansvarar för att planera och leda arbetet.', 'indicative'],
  ['Ordförande', 'Planera, organisera och leda arbetet', 'indicative'],
  ['Ordförande', 'Dialog med nätverket', 'indicative'],
  ['Ordförande', 'Ska leda mötena', 'shall'],
  ['Ordförande', 'Ska inte besluta om medel', 'must-not'],
  ['Ordförande', 'underlag som ska beslutas av nämnden', 'indicative'],
  ['Ordförande', 'Kan adjungera experter', 'may'],
  ['Gruppen kan', 'svara på remisser', 'may'],
  ['Gruppen kan', 'Gruppen ska möta ledningen', 'shall'],
  ['Beslutat', 'Fastställd av nämnden 2020', 'told'],
];

describe('strength of an item under a heading', () => {
  it.each(ITEMS)('%s – %s', (heading, sentence, strength) => {
    expect(read({ sentence, heading, isItem: true, isFirstSentenceOfItem: true })).toBe(strength);
  });

  it('leaves a sentence of running text alone', () => {
    expect(read({ sentence: 'Gruppen möts varje månad.', heading: 'Det här ska gruppen göra' })).toBe(
      'indicative',
    );
  });
});
