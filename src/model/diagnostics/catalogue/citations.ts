import type { CatalogueSection, Piece } from './types.ts';

const FILE = 'documents/region/uppdrag/1.md';
const SAYS = 'documents/region/uppdrag/1.says.yaml';

/** A text of one section and the statements about it. */
const pair = (sentences: string, says: string): readonly Piece[] => [
  { file: FILE, part: 'text', content: `## Uppdrag {#uppdrag}\n\n${sentences}\n` },
  { file: SAYS, content: `about: arbetsgrupp\nuppdrag:\n  says:\n${says}` },
];

const IN_ENGLISH = `---
title: Terms of reference
summary: Vad arbetsgruppen ska göra.
type: uppdragsbeskrivning
publisher: region
about: [arbetsgrupp]
wording: beslutad-text
source: Terms of reference, Regionen
lang: en
changes: [{ date: '2026-01-10', what: Texten publicerades. }]
---

## Task {#task}

The group shall draw up a plan.
`;

/** The same with a text in English. */
const foreign = (says: string): readonly Piece[] => [
  { file: FILE, content: IN_ENGLISH },
  { file: SAYS, content: `about: arbetsgrupp\ntask:\n  says:\n${says}` },
];

const PLAN = 'Gruppen ska ta fram en plan.';

/** A sentence near what was written, and the quote to paste. */
interface Near {
  /** Id of another section that has the very words. */
  readonly elsewhere?: string;
  readonly sentence?: string;
  readonly paste?: string;
}

const pasted = ({ elsewhere, sentence, paste }: Near): string => {
  if (elsewhere !== undefined) return ` Orden står i avsnittet "${elsewhere}". Flytta utsagan dit.`;
  if (paste !== undefined) return ` Skriv i stället: ${paste}`;
  return sentence === undefined ? ' Citera ord som står i texten.' : ` Närmast är meningen "${sentence}".`;
};

/** Quotes and other words that must stand in the text, and the strength read from them. */
export const CITATIONS = {
  CIT001: {
    severity: 'fel',
    title: 'Citatet finns inte i avsnittet',
    explanation:
      'Citatet ska stå ordagrant i avsnittets text. "början … slut" går bra för en längre sträcka inom en mening. Radbrytningar och sorten av citattecken spelar ingen roll.',
    message: ({
      stretch,
      missing,
      ...near
    }: Near & { stretch: string; missing: 'whole' | 'start' | 'end' }) => {
      const part = { whole: 'Citatet', start: 'Början av citatet', end: 'Slutet av citatet' }[missing];
      return `${part} "${stretch}" finns inte i avsnittet.${pasted(near)}`;
    },
    wrong: pair(PLAN, '    - Gruppen ska göra en plan\n'),
    right: pair(PLAN, '    - Gruppen ska ta fram en plan\n'),
  },
  CIT002: {
    severity: 'fel',
    title: 'Citatet passar på flera ställen',
    explanation:
      'Citatets början får bara stå på ett ställe i avsnittet, annars är det oklart vilken mening som menas. Ta med fler ord.',
    message: ({ stretch, choices }: { stretch: string; choices: readonly string[] }) =>
      `"${stretch}" står på flera ställen i avsnittet. Ta med fler ord${choices.length === 0 ? '.' : `, till exempel: ${choices.join(' / ')}`}`,
    wrong: pair(
      `${PLAN} Gruppen ska följa planen.`,
      '    - Gruppen ska … plan\n    - Gruppen ska följa planen\n',
    ),
    right: pair(
      `${PLAN} Gruppen ska följa planen.`,
      '    - Gruppen ska ta … plan\n    - Gruppen ska följa planen\n',
    ),
  },
  CIT003: {
    severity: 'fel',
    title: 'Citatet går över en meningsgräns',
    explanation:
      'Ett citat håller sig inom en mening, en punkt eller en tabellrad, annars kan styrkan läsas från fel mening. Det som står i flera meningar citeras som en lista.',
    message: ({ stretch, stretches }: { stretch: string; stretches: readonly string[] }) =>
      `"${stretch}" går över en meningsgräns.${stretches.length === 0 ? ' Dela upp det.' : ` Dela upp det: quote: [${stretches.map((one) => `"${one}"`).join(', ')}]`}`,
    wrong: pair(`${PLAN} Planen gäller ett år.`, '    - Gruppen ska ta … gäller ett år\n'),
    right: pair(
      `${PLAN} Planen gäller ett år.`,
      '    - quote: [Gruppen ska ta fram en plan, Planen gäller ett år]\n',
    ),
  },
  CIT004: {
    severity: 'fel',
    title: 'Orden finns inte i texten',
    explanation:
      'Villkor (if) och according-to skrivs med ord ur samma mening. Andra fritextuppgifter ska stå någonstans i avsnittet. Bara reading är våra egna ord.',
    message: ({ field, words, sameSentence }: { field: string; words: string; sameSentence: boolean }) =>
      `"${words}" i "${field}" står inte i ${sameSentence ? 'samma mening' : 'avsnittet'}. Skriv textens egna ord, eller lägg din tolkning i reading.`,
    wrong: pair(
      'Gruppen ska vid behov ta fram en plan.',
      '    - { quote: Gruppen ska … plan, if: när det behövs }\n',
    ),
    right: pair(
      'Gruppen ska vid behov ta fram en plan.',
      '    - { quote: Gruppen ska … plan, if: vid behov }\n',
    ),
  },
  CIT005: {
    severity: 'fel',
    title: 'Ingen lista efter citatet',
    explanation: 'items: each gäller punkterna i listan direkt efter den citerade meningen.',
    message: ({ quote }: { quote: string }) =>
      quote === ''
        ? 'Avsnittet har ingen lista, så items: each har inget att gälla. Ta bort raden.'
        : `Efter "${quote}" kommer ingen lista, så items: each har inget att gälla. Ta bort det, eller citera meningen före listan.`,
    wrong: pair(PLAN, '    - { quote: Gruppen ska ta fram en plan, items: each }\n'),
    right: pair('Gruppen ska\n\n- ta fram en plan.', '    - { quote: Gruppen ska, items: each }\n'),
  },
  CIT006: {
    severity: 'fel',
    title: 'Utsagan säger inte vem',
    explanation:
      'Varje utsaga har någon som handlar: actor på utsagan eller avsnittet, annars about överst i filen. Säger texten inte vem skrivs actor: unstated.',
    message: ({ quote }: { quote: string }) =>
      `Utsagan "${quote}" har ingen actor. Skriv actor på utsagan, avsnittet eller överst i filen (actor: unstated om texten inte säger vem).`,
    wrong: [
      { file: FILE, part: 'text', content: `## Uppdrag {#uppdrag}\n\n${PLAN}\n` },
      { file: SAYS, content: 'uppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
    right: pair(PLAN, '    - Gruppen ska ta fram en plan\n'),
  },
  CIT007: {
    severity: 'fel',
    title: 'Sista dagen är en annan än textens',
    explanation:
      'Dagen i deadline ska stå i samma mening. "Före den 28 februari" skrivs month-day: "02-28" och bound: before, "senast den 28 februari" bound: on. Webbplatsen och kalendern räknar ut den sista dagen.',
    message: ({
      words,
      monthDay,
      bound,
      written,
    }: {
      words: string;
      monthDay: string;
      bound: 'before' | 'on';
      written: string;
    }) =>
      `deadline är ${written}, men meningen säger "${words}". Skriv { month-day: "${monthDay}", bound: ${bound} }.`,
    wrong: pair(
      'Gruppen ska lämna en plan före den 1 mars.',
      '    - { quote: Gruppen ska lämna en plan före den 1 mars, deadline: { month-day: "03-01", bound: on } }\n',
    ),
    right: pair(
      'Gruppen ska lämna en plan före den 1 mars.',
      '    - { quote: Gruppen ska lämna en plan före den 1 mars, deadline: { month-day: "03-01", bound: before } }\n',
    ),
  },
  STY001: {
    severity: 'fel',
    title: '"Måste inte" är tvetydigt',
    explanation:
      '"Måste inte" kan betyda både "behöver inte" och "får inte". Skriv modality, och i reading hur vi läser meningen.',
    message: ({ quote }: { quote: string }) =>
      `"måste inte" i "${quote}" är tvetydigt. Skriv modality (must-not eller indicative) och en reading.`,
    wrong: pair('Gruppen måste inte ta fram en plan.', '    - Gruppen måste inte ta fram en plan\n'),
    right: pair(
      'Gruppen måste inte ta fram en plan.',
      '    - quote: Gruppen måste inte ta fram en plan\n      modality: indicative\n      reading: Vi läser det som att gruppen inte behöver.\n',
    ),
  },
  STY002: {
    severity: 'fel',
    title: '"Får" kan betyda två saker',
    explanation:
      '"Får" följt av ett verb betyder "har lov att", annars "tar emot". När orden inte avgör det skrivs modality och en reading.',
    message: ({ quote }: { quote: string }) =>
      `Det går inte att avgöra om "får" i "${quote}" är ett tillstånd. Skriv modality (may eller indicative) och en reading.`,
    wrong: pair('Gruppen får stöd.', '    - Gruppen får stöd\n'),
    right: pair(
      'Gruppen får stöd.',
      '    - quote: Gruppen får stöd\n      modality: indicative\n      reading: Vi läser får som tar emot.\n',
    ),
  },
  STY003: {
    severity: 'fel',
    title: 'Styrkan står utanför citatet',
    explanation:
      'Citatet börjar efter ska, bör eller kan i samma sats, så styrkan kommer inte med. Börja citatet tidigare, eller skriv modality och en reading.',
    message: ({ quote }: { quote: string }) =>
      `Ordet som anger styrkan står före "${quote}". Börja citatet vid det ordet, eller skriv modality och en reading.`,
    wrong: pair(PLAN, '    - ta fram en plan\n'),
    right: pair(PLAN, '    - Gruppen ska ta fram en plan\n'),
  },
  STY004: {
    severity: 'fel',
    title: 'Två olika styrkor i ett citat',
    explanation:
      'Ett citat har en styrka. Innehåller meningen både ska och kan blir det två utsagor som citerar var sin del.',
    message: ({ quote }: { quote: string }) =>
      `"${quote}" har två ord med olika styrka. Dela upp det i två utsagor.`,
    wrong: pair(
      'Gruppen ska ta fram en plan och kan ta hjälp av andra.',
      '    - Gruppen ska ta fram en plan och kan ta hjälp av andra\n',
    ),
    right: pair(
      'Gruppen ska ta fram en plan och kan ta hjälp av andra.',
      '    - Gruppen ska ta fram en plan\n    - kan ta hjälp av andra\n',
    ),
  },
  STY005: {
    severity: 'fel',
    title: 'Skriven styrka utan läsning',
    explanation:
      'Styrkan läses ur orden. Skrivs en annan styrka ska reading säga varför, så att läsaren ser att det är vår tolkning.',
    message: ({ quote, written, read }: { quote: string; written: string; read: string }) =>
      `Styrkan är skriven ${written}, men orden "${quote}" säger ${read}. Ta bort modality, eller förklara i reading.`,
    wrong: pair(PLAN, '    - { quote: Gruppen ska ta fram en plan, modality: should }\n'),
    right: pair(
      PLAN,
      '    - { quote: Gruppen ska ta fram en plan, modality: should, reading: Vi läser ska som en rekommendation. }\n',
    ),
  },
  STY006: {
    severity: 'fel',
    title: 'Styrkan kan inte läsas på textens språk',
    explanation:
      'Styrkan läses ur svenska ord. En text med ett annat lang läses inte med dem. Skriv modality på varje utsaga, och i reading (på utsagan eller avsnittet) hur vi läser språkets ord.',
    message: ({ quote }: { quote: string }) =>
      `Styrkan i "${quote}" kan inte läsas, för textens språk (lang) är inte svenska. Skriv modality, och i reading hur orden läses.`,
    wrong: foreign('    - The group shall draw up a plan\n'),
    right: foreign(
      '    - { quote: The group shall draw up a plan, modality: shall, reading: Vi läser shall som ska. }\n',
    ),
  },
} as const satisfies CatalogueSection;
