import { describe, expect, it } from 'vitest';
import { readStrength } from '../../../src/model/strength/read-strength.ts';

/** Sentences where a search for modal verbs reads most wrongly: sentence, words in `if`, what a reader says. */
const SENTENCES: readonly (readonly [sentence: string, condition: string, strength: string])[] = [
  ['Ledamoten får inte delta i beslutet', '', 'must-not'],
  ['Gruppen ska inte fatta beslut', '', 'must-not'],
  ['Beslut ska endast i undantagsfall inte protokollföras', '', 'shall'],
  ['Jäviga ledamöter får heller inte delta', '', 'must-not'],
  ['Inte heller får gruppen teckna avtal', '', 'must-not'],
  ['Gruppen kan inte besluta om medel', '', 'must-not'],
  ['Gruppen bör inte ha fler än tolv ledamöter', '', 'should-not'],
  ['Gruppen har inte rätt att teckna avtal', '', 'must-not'],
  ['Ledamöterna får ett skriftligt uppdrag', '', 'ambiguous-far, indicative'],
  ['Gruppen får stöd av staben', '', 'ambiguous-far, indicative'],
  ['Gruppen får vid behov tillsätta arbetsgrupper', '', 'may'],
  ['Frågor som gruppen inte kan lösa lyfts till ledningen', '', 'indicative'],
  ['Gruppen lyfter frågor som ska beslutas av nämnden', '', 'indicative'],
  ['Ordföranden ser till att beslut som måste fattas bereds', '', 'indicative'],
  ['Gruppen tar fram underlag för hur vården bör utvecklas', '', 'indicative'],
  ['Ska en grupp läggas ned beslutar ledningen det', 'Ska en grupp läggas ned', 'indicative'],
  ['Kan enighet inte nås avgör ordföranden', 'Kan enighet inte nås', 'indicative'],
  ['Ledamöter måste inte vara anställda', '', 'ambiguous-maste-inte, indicative'],
  ['Gruppen har rätt att adjungera', '', 'may'],
  ['Gruppen har möjlighet att adjungera experter', '', 'may'],
  ['Gruppen har mandat att besluta', '', 'may'],
  ['Ledamoten är skyldig att anmäla jäv', '', 'must'],
  ['Det åligger ordföranden att kalla', '', 'shall'],
  ['Gruppen har i uppdrag att stödja', '', 'indicative'],
  ['Gruppen åtar sig att följa planen', '', 'promise'],
  ['Ordföranden bör om möjligt vara läkare', '', 'should'],
  ['Gruppen ska och bör samverka', '', 'shall'],
  ['Gruppen behöver förankra besluten', '', 'must'],
  ['Mötet skall hållas i mars', '', 'shall'],
  ['Målet är att alla ska få lika vård', '', 'aim, purpose'],
  ['Syftet är att gruppen ska samordna', '', 'indicative, purpose'],
  ['Ledamöterna ska kunna avsätta tid', '', 'shall'],
  ['Det är önskvärt att alla professioner deltar', '', 'aim'],
  ['Uppdraget är högst sex år', '', 'indicative'],
  ['Förväntade resultat redovisas', '', 'indicative'],
];

function read(sentence: string, condition: string): string {
  const found = readStrength({ quote: sentence, sentence, if: condition === '' ? [] : [condition] });
  if ('fault' in found) return `${found.fault}, ${found.suggestion ?? 'inget'}`;
  return found.purpose ? `${found.modality}, purpose` : found.modality;
}

describe('hard sentences', () => {
  it.each(SENTENCES)('%s', (sentence, condition, strength) => {
    expect(read(sentence, condition)).toBe(strength);
    expect(read(`${sentence}.`, condition)).toBe(strength);
  });
});
