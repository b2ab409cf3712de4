import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const LONG = 'Gruppen ska stödja verksamheterna och vid behov samordna insatser.';
const TWO = 'Gruppen ska mötas varje månad, och ordföranden leder mötet.';
const RELATIVE = 'Gruppen lyfter frågor som ska beslutas av nämnden till ledningen.';
const GOAL = 'Målet är att alla ska få lika vård.';
const WHEN = 'När en ny grupp ska startas kontaktar gruppen områdeschefen, som utser en representant.';

const QUOTES: readonly (readonly [what: string, sentence: string, quote: string, strength: string])[] = [
  ['the modal inside', LONG, 'ska stödja verksamheterna', 'shall'],
  ['the modal left outside', LONG, 'stödja verksamheterna', 'modal-before-quote'],
  ['the second half of a pair', LONG, 'vid behov samordna insatser', 'modal-before-quote'],
  ['start and end', LONG, 'Gruppen ska stödja … insatser', 'shall'],
  ['several stretches', LONG, 'Gruppen ska … samordna insatser', 'shall'],
  ['words that end before the modal', 'Gruppen kan mötas.', 'Gruppen', 'indicative'],
  ['a clause with a verb of its own', TWO, 'ordföranden leder mötet', 'indicative'],
  ['the verb alone of that clause', TWO, 'leder mötet', 'indicative'],
  ['the first clause', TWO, 'Gruppen ska mötas varje månad', 'shall'],
  ['both clauses', TWO, 'Gruppen ska … mötet', 'shall'],
  ['a relative clause that speaks for itself', RELATIVE, 'ska beslutas av nämnden', 'shall'],
  ['the same from its opening word', RELATIVE, 'som ska beslutas av nämnden', 'shall'],
  ['the noun and its relative clause', RELATIVE, 'frågor som ska beslutas av nämnden', 'indicative'],
  ['words in a goal', GOAL, 'alla ska få lika vård', 'aim, purpose'],
  ['words in a goal, without the modal', GOAL, 'få lika vård', 'aim, purpose'],
  [
    'a clause beside a purpose',
    'Syftet är att samordna, och ordföranden leder mötet.',
    'ordföranden leder mötet',
    'indicative',
  ],
  ['words of a purpose', 'Syftet är att beskriva uppdraget.', 'beskriva uppdraget', 'indicative, purpose'],
  ['a main clause after a condition', WHEN, 'kontaktar gruppen områdeschefen', 'indicative'],
  ['a clause after that', WHEN, 'som utser en representant', 'indicative'],
  [
    'words after an equivalent',
    'Gruppen har rätt att adjungera experter.',
    'adjungera experter',
    'modal-before-quote',
  ],
  ['words after an aim', 'Alla förväntas arbeta aktivt.', 'arbeta aktivt', 'modal-before-quote'],
  ['the negation outside', 'Inte heller får gruppen teckna avtal.', 'får gruppen teckna avtal', 'must-not'],
  ['the negation between', 'Gruppen ska inte leda arbetet.', 'leda arbetet', 'modal-before-quote'],
  [
    'an infinitive after a relative clause',
    'Gruppen ska i frågor som rör kommunerna samverka med dem.',
    'samverka med dem',
    'modal-before-quote',
  ],
  [
    'words with odd space and marks',
    'Gruppen ska\u00A0ha en ”plan” – alltid.',
    'ska ha en "plan" - alltid',
    'shall',
  ],
  ['words that are not there', 'Gruppen ska mötas.', 'någonting helt annat', 'shall'],
  ['a perfect whose verb is outside', 'Regionerna har etablerat ett system.', 'etablerat ett system', 'told'],
];

describe('strength of a part of a sentence', () => {
  it.each(QUOTES)('%s', (_what, sentence, quote, strength) => {
    expect(read({ sentence, quote })).toBe(strength);
  });
});

const CONDITIONS: readonly (readonly [sentence: string, conditions: string[], strength: string])[] = [
  ['Om gruppen ska läggas ned beslutar ledningen det.', ['Om gruppen ska läggas ned'], 'indicative'],
  ['Om lokalt nätverk saknas kan ledningen inrätta en grupp.', ['Om lokalt nätverk saknas'], 'may'],
  ['Om det kan ordnas bör mötet hållas på distans.', ['Om det kan ordnas'], 'should'],
  ['Gruppen ska, om ordföranden inte kan delta, välja en mötesledare.', ['om ordföranden … delta'], 'shall'],
  ['Gruppen ska vid behov mötas oftare.', ['vid behov'], 'shall'],
  [
    'Har regionen en ledamot på nationell nivå, bör den personen ingå i gruppen.',
    ['Har regionen … nivå'],
    'should',
  ],
  ['Kan frågan inte lösas, ska den lyftas.', ['Kan frågan inte lösas'], 'shall'],
  ['Gruppen kan mötas när det ska fattas beslut.', ['när det ska fattas beslut'], 'may'],
  ['Gruppen ska mötas.', ['ord som inte finns'], 'shall'],
];

describe('strength with the words of conditions taken away', () => {
  it.each(CONDITIONS)('%s', (sentence, conditions, strength) => {
    expect(read({ sentence, if: conditions })).toBe(strength);
  });
});

describe('strength of words in several sentences', () => {
  const several = (...sentence: string[]) => read({ sentence });

  it('is the one that is more than plain', () => {
    expect(several('Gruppen möts varje år.', 'Mötena ska protokollföras.')).toBe('shall');
    expect(several('Gruppen ska mötas.', 'Det sker i mars.')).toBe('shall');
    expect(several('Gruppen möts.', 'Den leds av en ordförande.')).toBe('indicative');
  });

  it('is unclear when they differ', () => {
    expect(several('Gruppen ska mötas.', 'Den kan adjungera.')).toBe('two-modals');
    expect(several('Gruppen möts.', 'Ledamöterna måste inte delta.')).toBe('ambiguous-maste-inte');
  });
});
