import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Sentences in the manner of restated mandates: long subjects, conditions first, clauses within clauses. */
const RUNNING: readonly (readonly [sentence: string, strength: string])[] = [
  [
    'De lokala grupperna är en del av den organisation som regionen har för kunskapsstyrning på lokal nivå.',
    'indicative',
  ],
  ['Det här dokumentet har till syfte att beskriva gruppernas uppdrag.', 'indicative, purpose'],
  [
    'En grupp har ansvar för att göra djupare analyser och för att vid behov arbeta med att införa åtgärder.',
    'indicative',
  ],
  ['Initiativet till att en grupp inrättas tas av ordföranden i nätverket.', 'indicative'],
  [
    'Saknas nätverk kan staben (enheten, förvaltningens stöd) inrätta en grupp, i samverkan med de verksamheter som berörs.',
    'may',
  ],
  [
    'Uppdraget går ut på att i samverkan med de verksamheter som berörs ta emot kunskapsstöd som har tagits fram nationellt.',
    'indicative',
  ],
  ['Patienters kunskap och erfarenheter ska tas till vara i arbetet.', 'shall'],
  ['I detta kan det ingå att svara på remisser.', 'may'],
  ['Kontakt hålls med ledamot på nationell nivå, om det finns en sådan.', 'indicative'],
  [
    'Hur regionen och kommunerna samverkar framgår av överenskommelsen ”Samverkan – överenskommelse om vad som ska göras”.',
    'indicative',
  ],
  [
    'När en ny grupp startas ska en inventering göras, för att se om det redan finns grupper som kan vara grunden för den.',
    'shall',
  ],
  [
    'Nätverket, eller staben, utser ordföranden och de övriga ledamöterna i samråd med de chefer som berörs.',
    'indicative',
  ],
  ['Hänsyn ska tas till den geografiska spridningen.', 'shall'],
  ['Företrädare för patienter, brukare eller närstående eftersträvas.', 'aim'],
  [
    'Har regionen en ledamot i motsvarande grupp på nationell nivå bör den ledamoten vara med i gruppen.',
    'should',
  ],
  ['Alla ledamöter förväntas vara aktiva i arbetet på mötena och vid behov också mellan dem.', 'aim'],
  ['Ordföranden avgör, i samråd med de övriga ledamöterna, vilket behov av möten som finns.', 'indicative'],
  [
    'Gruppen lämnar rapport till det nätverk som är aktuellt, eller till staben, enligt den plan som har gjorts upp.',
    'indicative',
  ],
  ['En handlingsplan med aktiviteter ska tas fram, och den följs upp varje år.', 'shall'],
  [
    'Vilka grundläggande principer och vilken värdegrund som ska gälla framgår av överenskommelsen.',
    'indicative',
  ],
  ['Visionen är att framgången räknas i liv och jämlik hälsa.', 'aim, purpose'],
  [
    'Målet är att den bästa kunskapen ska finnas till hands i allt, till de prioriteringar som behöver göras.',
    'aim, purpose',
  ],
  ['Alla regioner har antagit en plan för 2023–2027, som ger systemet en övergripande inriktning.', 'told'],
  [
    'Regionen har valt att kalla arbetet en process, eftersom det går ut på att ta emot stöd som har tagits fram nationellt.',
    'told',
  ],
  [
    'Båda parterna ska aktivt ta ansvar för att vara delaktiga och bidra med de resurser som arbetet kräver.',
    'shall',
  ],
  ['Rådet arbetar operativt och ska se till att det finns en struktur som håller ihop arbetet.', 'shall'],
  [
    'Partnerskapet ska bidra till mer samordning av sådana initiativ som kan bidra till att kunskap utvecklas efter behov.',
    'shall',
  ],
  [
    'Med ett nationellt partnerskap som grund arbetar strukturen för att utveckla en evidensbaserad praktik.',
    'indicative',
  ],
  [
    'När frågor ur processen avser kommunerna används organisationen för att förankra frågorna och besluta om dem.',
    'indicative',
  ],
  [
    'Inom den kan också sådana frågor diskuteras och beredas som kommunerna och regionen har gemensamt.',
    'may',
  ],
  ['Ett nätverk kan utformas på flera sätt, för att fungera så bra som möjligt.', 'may'],
  ['Har ett nätverk inte inrättats ska det finnas en kontaktperson som är utsedd.', 'shall'],
  [
    'Ledamöter som har utsetts från kommunerna bidrar på motsvarande sätt, med den egna verksamheten som utgångspunkt.',
    'indicative',
  ],
  [
    'När en ny grupp ska startas tar staben kontakt med områdeschefen, och områdeschefen utser representanter via nätverken.',
    'indicative',
  ],
  ['Cheferna har mandat att besluta om införande om åtgärderna ryms inom uppdrag och budget.', 'may'],
  [
    'Åtgärder som verksamheterna inte kan besluta om prioriteras och lämnas som förslag till ledningsgruppen.',
    'indicative',
  ],
  ['Att tillämpa åtgärder som har föreslagits måste beslutas inom varje kommun.', 'must'],
  [
    'Kräver ärendet politiska beslut tas det upp i rådet, för rekommendation till kommunala beslut.',
    'indicative',
  ],
  [
    'Genom att samla representanter kan gruppen bidra till att det system utvecklas som är målbild för arbetet.',
    'may',
  ],
  [
    'I gruppen ska varje region ha en ledamot, och gruppens sammansättning ska motsvara dess uppdrag.',
    'shall',
  ],
  ['Hur gruppen är sammansatt ska förankras både i ledningsgruppen och i styrgruppen.', 'shall'],
  ['Den ledamot som regionen har i den nationella gruppen ska ingå.', 'shall'],
  ['Minst två gånger per år ska gruppen sammanträda.', 'shall'],
  ['När gruppen sammanträder ska minnesanteckningar föras och publiceras på angiven plats.', 'shall'],
  ['Planen rapporteras före den 28 februari året därpå till gruppens samordnare.', 'indicative'],
  [
    'Sveriges regioner har i samverkan byggt upp ett nationellt, sammanhållet system, med stöd av ett förbund.',
    'told',
  ],
  [
    'Det är till för att skapa bättre förutsättningar för en vård som är jämlik och som håller hög kvalitet.',
    'indicative',
  ],
  ['Bästa möjliga kunskap ska finnas till hands varje gång en patient möter vårdpersonal.', 'shall'],
  ['Vid behov kan den vara sammansatt av flera professioner.', 'may'],
  ['Perspektivet bör finnas med i de fall där det anses finnas ett behov av det.', 'should'],
  [
    'Fler kompetenser kan adjungeras vid behov, till exempel från kommunal vård, och likaså patientföreträdare.',
    'may',
  ],
  ['Nämnden inrättade gruppen 2019.', 'told'],
];

const ITEMS: readonly (readonly [heading: string, item: string, strength: string])[] = [
  [
    'Ordförande',
    'Har ansvar för kontakten med ledamot på nationell nivå, om det finns en sådan.',
    'indicative',
  ],
  [
    'Uppdrag',
    'Ta emot och bearbeta kunskapsunderlag, som riktlinjer, och medverka till att de implementeras.',
    'indicative',
  ],
  ['Uppdrag', 'Upprätta implementeringsprocessen: identifiera, styra och stödja spridningen.', 'indicative'],
  ['Uppdrag', 'Samverka vid behov med kommun eller socialtjänst.', 'indicative'],
  ['Övriga ledamöter', 'En ledamot ska bidra till att den fastställda planen genomförs.', 'shall'],
  ['Vårdteamet', 'Ber om stöd när det behövs', 'indicative'],
  ['Vårdteamet', 'Har bästa möjliga kunskap som utgångspunkt', 'indicative'],
  ['Utgångspunkter', 'En vård som är säker, och där effektiva processer ska främjas.', 'indicative'],
];

describe('strength in plain Swedish', () => {
  it.each(RUNNING)('%s', (sentence, strength) => {
    expect(read({ sentence })).toBe(strength);
  });

  it.each(ITEMS)('%s: %s', (heading, sentence, strength) => {
    expect(read({ sentence, heading, isItem: true, isFirstSentenceOfItem: true })).toBe(strength);
  });
});
