import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/model/text/sentences.ts';

/** Sentences of each case, written with a bar where the text is cut. */
const CASES: readonly (readonly [what: string, cut: string])[] = [
  ['plain sentences', 'Gruppen möts varje år.| Ordföranden leder mötet.'],
  ['one without a stop', 'Kontakt med ledamot på nationell nivå'],
  ['abbreviations with letters', 'Det gäller t.ex. PM, bl.a. i länet.| Sedan kommer nästa.'],
  ['abbreviations with spaces', 'Det gäller t. ex. PM och d. v. s. alla.| Sedan nästa.'],
  ['an abbreviation that ends a sentence', 'Här ingår möten, resor m.m.| Gruppen betalar själv.'],
  ['the same within a sentence', 'Möten, resor m.m. betalas av regionen.'],
  ['m. m. with spaces', 'Möten, resor m. m.| Gruppen betalar.'],
  ['dvs. and inkl.', 'Alla, dvs. VD och PM, inkl. Deltagare utifrån, får plats.'],
  ['osv. and etc.', 'Riktlinjer, program osv.| De tas emot.| Sedan program etc.| Slut.'],
  ['a time', 'Mötet börjar kl. 9.00 och slutar kl. 16.30.| Alla kommer.'],
  ['a paragraph number first', '§ 3. Gruppen består av sju ledamöter.| De utses.'],
  ['a paragraph reference last', 'Det följer av § 3.| Gruppen består av sju.'],
  ['a number of a heading kind first', '3.1. Uppdraget gäller alla.'],
  ['a year last', 'Systemet byggdes 2018.| Visionen är gemensam.'],
  ['an ordinal', 'Rapporten lämnas den 3. mars varje år.'],
  ['a decimal and a version', 'Version 1.10 gäller, 2.5 gånger om året.| Nästa.'],
  ['initials', 'Beslutad av A. B. Andersson och K. Berg.| Nästa.'],
  ['a letter that is no initial', 'Gruppen arbetar med hepatit C.| Den möts.'],
  ['an ellipsis within', 'Gruppen … samverkar.| Nästa.'],
  ['an ellipsis at the end', 'Gruppen väntar …| Sedan möts den.'],
  ['three dots', 'Gruppen väntar...| Sedan möts den.'],
  ['a closing quotation mark', 'Den heter ”Tillsammans.”| Den gäller.'],
  ['a quotation within a sentence', 'Visionen är ”Vår vård är jämlik. Vi gör den bättre”.| Målet är nära.'],
  ['a sentence in quotation marks', '”Vi möts.| Vi beslutar.”'],
  ['parentheses within', 'Gruppen (se bilaga. Den finns) samverkar.| Nästa.'],
  ['a sentence in parentheses', 'Gruppen möts.| (Den kan mötas på distans.)| Nästa.'],
  ['marks that do not pair', 'Skärmen är 5" bred.| Gruppen möts.'],
  ['question and exclamation', 'Vem utser?| Ledningen!| Bra.'],
  ['a question within', '”Vem utser?” frågar gruppen.| Svar följer.'],
  ['a colon', 'Visionen är: Rätt stöd i rätt tid.| Nästa.'],
  ['a colon before a list', 'Gruppen ska:'],
  ['a digit first', 'Gruppen är liten.| 12 ledamöter räcker.'],
  ['a dash first', 'Gruppen möts.| – Det är viktigt.'],
  ['nr. and a number', 'Beslut nr. 3 gäller.| Nästa.'],
  ['lower case after a stop', 'Gruppen vid region. ledning möts.'],
  ['an address', 'Läs på regionen.se/lag.html och skriv till a.b@regionen.se.| Nästa.'],
  [
    'words that look like abbreviations',
    'Frågor som de arbetar med.| Gruppen är tom.| Av samma art.| Nästa.',
  ],
  ['a unit of time', 'Mötet tar 30 min.| Sedan slutar det efter 30 min. eller senare.'],
  ['an abbreviation in capitals', 'Det följer av HSL.| Gruppen möts i EU.| Nästa.'],
  ['a page and a week', 'Läs s. 14 och v. 12.| Nästa.'],
  ['a chapter', 'Enligt 2 kap. 3 § HSL gäller det.| Nästa.'],
  ['an abbreviation in parentheses', 'Den leds av rådet (SKR).| Gruppen möts (m.m.).| Nästa.'],
  ['a letter that numbers', 'A. Inledning till allt.| Nästa.'],
  ['a name with an initial', 'Utredare är Karl A. Berg.| Nästa.'],
  ['stops in a row', 'Vad?!| Jo..| Nästa.'],
  ['no-break spaces', 'Kl.\u00A09.00 börjar mötet.| Det slutar kl.\u00A010.'],
  ['an emoji', 'Klart.| 🎉 Nästa möte är i mars.'],
  ['a direction mark', 'Klart.| \u200FNästa möte.'],
];

describe('splitSentences', () => {
  it.each(CASES)('cuts %s', (_what, cut) => {
    const wanted = cut.split('|').map((one) => one.trim());
    const text = cut.replaceAll('|', '');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n ')).toEqual([]);
  });
});
