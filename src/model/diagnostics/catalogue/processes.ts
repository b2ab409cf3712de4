import type { CatalogueSection, Piece } from './types.ts';

const HEAD = 'title: Ta fram en plan\ntracks: [{ id: regionen, name: Regionen }]\nsteps:\n';
const path = (steps: string): readonly Piece[] => [
  { file: 'documents/region/uppdrag/1.md', part: 'text', content: TEXT },
  { file: 'documents/region/uppdrag/1.says.yaml', content: SAYS },
  { file: 'processes/region/planera.yaml', content: `${HEAD}${steps}` },
];
const TEXT =
  '## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan. Om planen kostar pengar ska gruppen räkna på den.\n';
const SAYS =
  'about: arbetsgrupp\nuppdrag:\n  says:\n    - { id: plan, quote: Gruppen ska ta fram en plan }\n    - { id: rakna, quote: ska gruppen räkna på den, if: Om planen kostar pengar }\n';
const step = (id: string, more: string): string =>
  `  - { id: ${id}, track: regionen, says: "region/uppdrag#${id}"${more} }\n`;

/** The way through decision paths. */
export const PATHS = {
  VAG001: {
    severity: 'fel',
    title: 'Ett steg leder ingenstans',
    explanation:
      'Ett steg leder till nästa steg i samma spår, om det inte säger något annat med "then" eller "otherwise". Det sista steget i ett spår leder vidare till ett annat spår eller avslutar vägen.',
    message: ({ step: id }: { step: string }) =>
      `Steget "${id}" är sist i sitt spår och leder ingenstans. Skriv end: true om vägen slutar där, annars then med id för steget som följer.`,
    wrong: path(step('plan', '') + step('rakna', '')),
    right: path(step('plan', '') + step('rakna', ', end: true')),
  },
  VAG002: {
    severity: 'fel',
    title: 'En väg går runt utan slut',
    explanation:
      'Steg kan gå tillbaka till ett tidigare steg, men någon väg måste leda ut: till ett steg med end: true.',
    message: ({ ring }: { ring: readonly string[] }) =>
      `Vägen går runt utan slut: ${[...ring, ring[0] ?? ''].join(' → ')}. Låt något av stegen leda vidare med "then" eller "otherwise", eller skriv end: true på det som avslutar.`,
    wrong: path(step('plan', '') + step('rakna', ', then: [plan]')),
    right: path(
      step('plan', '') + step('rakna', ', decision: planen kostar pengar, then: [plan], end: true'),
    ),
  },
  VAG003: {
    severity: 'fel',
    title: 'Ingen väg leder till ett steg',
    explanation:
      'Varje steg nås från ett annat, utom det första i ett spår. Ett steg som ingen väg leder till syns löst i diagrammet.',
    message: ({ step: id }: { step: string }) =>
      `Inget steg leder till "${id}". Skriv dess id i "then" eller "otherwise" på steget före, eller flytta det.`,
    wrong: path(step('plan', ', end: true') + step('rakna', ', end: true')),
    right: path(step('plan', ', then: [rakna]') + step('rakna', ', end: true')),
  },
  VAG004: {
    severity: 'fel',
    title: 'Ord i ett steg som inte står i texten',
    explanation:
      'En väg har inga egna ord. Frågan och utfallet i ett vägval skrivs med ord ur avsnittet som steget vilar på. Är orden våra behöver steget en läsning, så att läsaren ser det.',
    message: ({ field, words }: { field: string; words: string }) =>
      `Orden i "${field}" står inte i avsnittet som steget vilar på: "${words}". Skriv textens ord, eller lägg till en läsning (reading) som säger att orden är våra.`,
    wrong: path(step('plan', '') + step('rakna', ', decision: planen är dyr, then: [plan], end: true')),
    right: path(
      step('plan', '') + step('rakna', ', decision: planen kostar pengar, then: [plan], end: true'),
    ),
  },
  VAG005: {
    severity: 'fel',
    title: 'Ett vägval utan fråga eller utan två svar',
    explanation:
      'I ett vägval står frågan i "decision", svaret ja i "then" och svaret nej i "otherwise". Är det ingen fråga utan något som ska gälla, står det i "outcome". Båda svaren kan inte leda till samma steg.',
    message: ({ step: id, kind }: { step: string; kind: 'no-question' | 'one-answer' | 'same-step' }) =>
      ({
        'no-question': `Steget "${id}" har "otherwise" men ingen fråga. Skriv frågan i decision, eller vad som ska gälla i outcome.`,
        'one-answer': `Frågan i steget "${id}" har inget svar nej. Skriv steget som då följer i "otherwise", eller end: true om vägen slutar där.`,
        'same-step': `Båda svaren i steget "${id}" leder till samma steg. Ändra "then" eller "otherwise", eller ta bort frågan.`,
      })[kind],
    wrong: path(step('plan', '') + step('rakna', ', then: [plan], otherwise: plan, end: true')),
    right: path(
      step('plan', '') + step('rakna', ', decision: planen kostar pengar, then: [plan], end: true'),
    ),
  },
  VAG006: {
    severity: 'varning',
    title: 'Ett spår utan steg',
    explanation: 'Ett spår som inget steg hör till syns inte på sidan.',
    message: ({ track }: { track: string }) =>
      `Inget steg hör till spåret "${track}". Ta bort spåret, eller skriv track: ${track} på de steg som hör dit.`,
    wrong: [
      ...path(step('plan', ', end: true')).slice(0, 2),
      {
        file: 'processes/region/planera.yaml',
        content: `${HEAD.replace('Regionen }', 'Regionen }, { id: kommunerna, name: Kommunerna }')}${step('plan', ', end: true')}`,
      },
    ],
    right: path(step('plan', ', end: true')),
  },
  VAG007: {
    severity: 'varning',
    title: 'Ett steg vilar på ett dokument som inte gäller',
    explanation:
      'En väg visar hur det går till nu. Ett dokument som är upphävt, ersatt eller utgånget säger det inte, och inte heller ett som ännu inte har börjat gälla. Ett utkast får vara med: det är märkt.',
    message: ({
      step: id,
      document,
      standing,
    }: {
      step: string;
      document: string;
      standing: 'ended' | 'expired' | 'to-come';
    }) =>
      `Steget "${id}" vilar på ${document}, som ${standing === 'to-come' ? 'ännu inte gäller' : 'inte längre gäller'}. Peka på en utsaga i ett dokument som gäller, eller ta bort steget.`,
    wrong: [
      { file: 'documents/region/uppdrag/1.md', part: 'frontmatter', content: 'status: upphavd\n' },
      {
        file: 'processes/region/planera.yaml',
        content: `${HEAD}${step('plan', ', end: true')}`,
      },
    ],
    right: [
      {
        file: 'processes/region/planera.yaml',
        content: `${HEAD}${step('plan', ', end: true')}`,
      },
    ],
  },
} as const satisfies CatalogueSection;
