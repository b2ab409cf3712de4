import type { CatalogueSection, Piece } from './types.ts';

const FILE = 'documents/region/uppdrag/1.md';
const SAYS = 'documents/region/uppdrag/1.says.yaml';
const text = (content: string): readonly Piece[] => [{ file: FILE, part: 'text', content }];

/** Faults of a document's text, and sentences that no statement touches. */
export const TEXTS = {
  TXT001: {
    severity: 'fel',
    title: 'Rubriken saknar id',
    explanation:
      'Varje rubrik har ett id sist på raden, inom {#…}. Det blir avsnittets adress och ändras aldrig, även om rubriken ändras.',
    message: ({ words, suggested }: { words: string; suggested: string }) =>
      `Rubriken "${words}" saknar ett giltigt id. Skriv {#${suggested}} sist på raden.`,
    wrong: text('## Uppdrag\n\nGruppen ska ta fram en plan.\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n'),
  },
  TXT002: {
    severity: 'fel',
    title: 'Två rubriker har samma id',
    explanation: 'Ett id är en adress och får bara finnas en gång i ett dokument.',
    message: ({ words }: { words: string }) =>
      `Id:t "${words}" finns redan på en rubrik ovanför. Välj ett annat, till exempel med rubriken över i sig.`,
    wrong: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n## Möten {#uppdrag}\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n## Möten {#moten}\n'),
  },
  TXT003: {
    severity: 'varning',
    title: 'HTML i texten',
    explanation:
      'Texten skrivs i Markdown. HTML tas bort eller visas som vanlig text; det körs aldrig på sidan.',
    message: ({ words }: { words: string }) =>
      `Texten innehåller HTML (${words}), som inte används. Skriv om stycket i Markdown.`,
    wrong: text('## Uppdrag {#uppdrag}\n\n<div>Gruppen ska ta fram en plan.</div>\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n'),
  },
  TXT004: {
    severity: 'fel',
    title: 'Rubriken har fel nivå',
    explanation:
      'Dokumentets titel är nivå 1. Texten börjar på nivå 2 (##) och går ner ett steg i taget, så att skärmläsare kan visa ordningen.',
    message: ({ words }: { words: string }) =>
      `Rubriken "${words}" hoppar över en nivå. Börja på ## och gå ner ett steg i taget.`,
    wrong: text('#### Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n'),
  },
  TXT005: {
    severity: 'fel',
    title: 'Rubriken saknar ord',
    explanation:
      'En rubrik utan ord syns inte på sidan och går inte att hitta i innehållsförteckningen eller med skärmläsare.',
    message: () => 'Rubriken har inga ord. Skriv rubriken före id:t, eller ta bort raden.',
    wrong: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n### {#planen}\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n### Planen {#planen}\n'),
  },
  TXT006: {
    severity: 'fel',
    title: 'Rubrikens id är upptaget',
    explanation:
      'about, actor och ingress betyder något särskilt i filen med utsagor och kan inte vara id för en rubrik.',
    message: ({ words }: { words: string }) =>
      `Id:t "${words}" har en egen betydelse i filen med utsagor. Välj ett annat, till exempel {#om-${words}}.`,
    wrong: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n## Ingress {#ingress}\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n## Ingress {#inledning}\n'),
  },
  TXT007: {
    severity: 'varning',
    title: 'Bilden eller länken visas inte',
    explanation:
      'Texten visar inga bilder, bara deras alternativtext. En länk visas bara när adressen står direkt efter orden och börjar med https://, http://, mailto:, / eller #.',
    message: ({ type, words }: { type: 'link' | 'image'; words: string }) =>
      type === 'image'
        ? `Bilden "${words}" visas inte, bara dess alternativtext. Skriv med ord vad den säger, eller ta bort den.`
        : `Länken "${words}" visas bara som text. Skriv en adress som börjar med https://, mailto:, / eller # inom parentes efter orden.`,
    wrong: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en [plan](javascript:void).\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en [plan](https://example.org/plan).\n'),
  },
  TXT008: {
    severity: 'varning',
    title: 'Länken leder ingenstans',
    explanation:
      'En länk inom webbplatsen ska leda till en sida som finns, och en länk som börjar med # till ett id för en rubrik i samma dokument.',
    message: ({ words, href }: { words: string; href: string }) =>
      `Länken "${words}" leder till "${href}", som inte finns. Rätta adressen, eller ta bort länken.`,
    wrong: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en [plan](#plan-for-aret).\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en [plan](#uppdrag).\n'),
  },
  TXT009: {
    severity: 'fel',
    title: 'Rubriken saknar mellanslag efter #',
    explanation:
      'Utan mellanslag efter # läses raden som löpande text, och avsnittet hör till rubriken ovanför. Den som menar själva tecknet skriver \\# i stället.',
    message: ({ words }: { words: string }) =>
      `Rubriken läses som löpande text. Skriv mellanslag efter tecknet #, så här: "${words}".`,
    wrong: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n##Möten {#moten}\n'),
    right: text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan.\n\n## Möten {#moten}\n'),
  },
  TXT010: {
    severity: 'varning',
    title: 'Punkten läses som löpande text',
    explanation:
      'En punkt i en lista börjar med - och mellanslag, eller med en siffra, en punkt och mellanslag. Andra tecken, som • – och a), gör ingen lista: raderna blir ett enda stycke. Behåll bokstaven efter strecket om den behövs: - a) …',
    message: ({ words }: { words: string }) =>
      `"${words}" blir ingen punkt i en lista. Börja raden med - och mellanslag.`,
    wrong: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska\n\n• ta fram en plan\n• följa upp planen.\n'),
      {
        file: SAYS,
        content:
          'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska\n    - ta fram en plan • följa upp planen\n',
      },
    ],
    right: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska\n\n- ta fram en plan\n- följa upp planen.\n'),
      {
        file: SAYS,
        content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - { quote: Gruppen ska, items: each }\n',
      },
    ],
  },
  TCK001: {
    severity: 'fel',
    title: 'En mening med ska, bör eller kan saknar utsaga',
    explanation:
      'Varje ord som anger styrka ska ligga inom ett citat, annars syns skyldigheten inte någon annanstans än i texten.',
    message: ({ word, sentence }: { word: string; sentence: string }) =>
      `"${word}" ligger inte inom något citat: "${sentence}". Lägg till en utsaga som citerar meningen.`,
    wrong: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan. Gruppen kan ta hjälp av andra.\n'),
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
    right: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan. Gruppen kan ta hjälp av andra.\n'),
      {
        file: SAYS,
        content:
          'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n    - Gruppen kan ta hjälp av andra\n',
      },
    ],
  },
  TCK002: {
    severity: 'fel',
    title: 'En punkt eller tabellrad saknar utsaga',
    explanation:
      'Varje punkt i en lista och varje rad i en tabell ska ha en utsaga. Oftast räcker items: each på meningen som inleder listan.',
    message: ({ sentence, isRow }: { sentence: string; isRow: boolean }) =>
      isRow
        ? `Ingen utsaga rör tabellraden "${sentence}". Skriv en utsaga som citerar raden.`
        : `Ingen utsaga rör punkten "${sentence}". Skriv items: each på meningen före listan, eller en utsaga för punkten.`,
    wrong: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska\n\n- ta fram en plan\n- följa upp planen.\n'),
      {
        file: SAYS,
        content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska\n    - ta fram en plan\n',
      },
    ],
    right: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska\n\n- ta fram en plan\n- följa upp planen.\n'),
      {
        file: SAYS,
        content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - { quote: Gruppen ska, items: each }\n',
      },
    ],
  },
  TCK003: {
    severity: 'varning',
    title: 'En mening saknar utsaga',
    explanation:
      'Varje mening bör ha en utsaga. Det som varken är skyldighet eller samband får background: true.',
    message: ({ sentence }: { sentence: string }) =>
      `Ingen utsaga rör meningen "${sentence}". Lägg till en, med background: true om den bara beskriver.`,
    wrong: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan. Planen är gemensam.\n'),
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
    right: [
      ...text('## Uppdrag {#uppdrag}\n\nGruppen ska ta fram en plan. Planen är gemensam.\n'),
      {
        file: SAYS,
        content:
          'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n    - { quote: Planen är gemensam, background: true }\n',
      },
    ],
  },
  TCK004: {
    severity: 'varning',
    title: 'Dokumentet saknar utsagor',
    explanation:
      'Utan utsagor syns dokumentet bara som text: grupper, roller och samband hämtar inget från det. Utsagorna ligger i filen bredvid, som slutar på .says.yaml.',
    message: ({ expected }: { expected: string }) =>
      `Dokumentet har inga utsagor, så inget i det syns hos grupper och roller. Lägg dem i ${expected}.`,
    wrong: [{ file: SAYS, content: 'about: arbetsgrupp\n' }],
    right: [
      { file: SAYS, content: 'about: arbetsgrupp\nuppdrag:\n  says:\n    - Gruppen ska ta fram en plan\n' },
    ],
  },
} as const satisfies CatalogueSection;
