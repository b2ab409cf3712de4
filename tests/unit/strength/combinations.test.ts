import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Modals as they stand in the sentence ({M}, with {N} for its negation) and in a clause that says something else ({m}). */
const MODALS: Readonly<Record<string, readonly [plain: string, negated: string]>> = {
  ska: ['shall', 'must-not'],
  bör: ['should', 'should-not'],
  måste: ['must', 'ambiguous-maste-inte'],
  kan: ['may', 'must-not'],
  får: ['may', 'must-not'],
};

const WITH_MODAL: readonly string[] = [
  'Om gruppen {m} läggas ned {M} ledningen{N} samordna arbetet.',
  'När beslut {m} fattas {M} ordföranden{N} kalla ledamöterna.',
  'Där vård {m} ges {M} det{N} dokumenteras.',
  'Innan gruppen {m} mötas {M} ordföranden{N} höra ledamöterna.',
  'Frågor som {m} beslutas av nämnden {M}{N} beredas av gruppen.',
  'Frågor som gruppen {m} hantera {M}{N} lyftas till ledningen.',
  'Frågor som gruppen inte {m} hantera {M}{N} lyftas till ledningen.',
  'Den som {m} delta i mötet {M}{N} anmäla det.',
  'I frågor som nämnden {m} besluta om {M} gruppen{N} samverka.',
  'Gruppen, som {m} bestå av tolv ledamöter, {M}{N} mötas varje år.',
  'Gruppen {M}{N} bereda frågor som {m} beslutas av nämnden.',
  'Gruppen {M}{N} ta fram underlag för hur vården {m} utvecklas.',
  'Gruppen {M}{N} arbeta för att alla {m} få lika vård.',
  'Gruppen {M}{N} se till att beslut {m} fattas.',
  'Gruppen {M}{N} mötas när beslut {m} fattas.',
  'Gruppen {M}{N} avgöra om frågan {m} lyftas.',
  'Gruppen {M}{N} samverka så att vården {m} utvecklas.',
  'Vid möten {M} gruppen{N} hantera frågor som {m} beslutas.',
  'Ledningen, vars beslut {m} följas, {M}{N} leda arbetet.',
  'Om gruppen {m} mötas och den har en plan {M} ordföranden{N} leda mötet.',
];

const WITHOUT_MODAL: readonly string[] = [
  'Om gruppen {m} läggas ned samordnar ledningen arbetet.',
  'När beslut {m} fattas kallar ordföranden ledamöterna.',
  'Frågor som {m} beslutas av nämnden bereds av gruppen.',
  'Frågor som gruppen {m} hantera lyfts till ledningen.',
  'Den som {m} delta anmäler det.',
  'Gruppen, som {m} bestå av tolv ledamöter, möts varje år.',
  'Gruppen bereder frågor som {m} beslutas av nämnden.',
  'Gruppen tar fram underlag för hur vården {m} utvecklas.',
  'Gruppen arbetar för att alla {m} få lika vård.',
  'Gruppen möts när beslut {m} fattas.',
  'Gruppen ansvarar för att frågor {m} lyftas.',
  'Vad gruppen {m} göra framgår av planen.',
];

const pairs = Object.keys(MODALS).flatMap((own) => Object.keys(MODALS).map((other) => [own, other] as const));

describe('a modal in a clause of its own', () => {
  it.each(WITH_MODAL)('leaves the sentence’s modal alone: %s', (template) => {
    for (const [own, other] of pairs) {
      const [plain, negated] = MODALS[own]!;
      const filled = template.replace('{M}', own).replace('{m}', other);
      const sentence = filled.replace('{N}', '');
      const not = filled.replace('{N}', ' inte');
      expect([sentence, read({ sentence })]).toEqual([sentence, plain]);
      expect([not, read({ sentence: not })]).toEqual([not, negated]);
    }
  });

  it.each(WITHOUT_MODAL)('gives a sentence without one none: %s', (template) => {
    for (const other of Object.keys(MODALS)) {
      for (const words of [other, `inte ${other}`]) {
        const sentence = template.replace('{m}', words);
        expect([sentence, read({ sentence })]).toEqual([sentence, 'indicative']);
      }
    }
  });
});
