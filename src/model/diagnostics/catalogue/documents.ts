import type { CatalogueSection, Piece } from './types.ts';

const FILE = 'documents/region/uppdrag/1.md';
const frontmatter = (content: string): readonly Piece[] => [{ file: FILE, part: 'frontmatter', content }];
const DECIDED = 'status: beslutad\ndecision:\n  body: region\n  date: "2024-03-05"\n';

/** Document control: status, dates and what a template leaves behind. */
export const DOCUMENT_CONTROL = {
  DOK001: {
    severity: 'fel',
    title: 'Två utgåvor gäller samtidigt',
    explanation:
      'Av ett dokument kan bara en utgåva gälla åt gången. Den äldre får status ersatt, eller ett sista giltighetsdatum.',
    message: ({ other }: { other: string }) =>
      `Utgåvan gäller samtidigt som ${other}. Sätt status: ersatt eller validTo i den som inte längre gäller.`,
    wrong: [
      ...frontmatter(DECIDED),
      { file: 'documents/region/uppdrag/2.md', part: 'frontmatter', content: DECIDED },
    ],
    right: [
      ...frontmatter('status: ersatt\n'),
      { file: 'documents/region/uppdrag/2.md', part: 'frontmatter', content: DECIDED },
    ],
  },
  DOK002: {
    severity: 'fel',
    title: 'Ett datum är inte ifyllt i ett beslutat dokument',
    explanation:
      'Ett beslutat dokument har riktiga datum. Står platshållaren kvar i källan är dokumentet antagligen ett utkast.',
    message: ({ written }: { written: string }) =>
      `"${written}" är en platshållare, men dokumentet är beslutat. Fyll i datumet, eller ta bort raden om källan saknar det.`,
    wrong: frontmatter(`${DECIDED}validFrom: "2024-mm-dd"\n`),
    right: frontmatter(`${DECIDED}validFrom: "2024-04-01"\n`),
  },
  DOK003: {
    severity: 'varning',
    title: 'Ett datum är inte ifyllt',
    explanation:
      'Platshållaren visas för läsaren som den står, med en upplysning. Den tas bort när dokumentet beslutas.',
    message: ({ written }: { written: string }) =>
      `"${written}" är en platshållare för ett datum. Den måste fyllas i innan dokumentet beslutas.`,
    wrong: frontmatter('status: utkast\nsourceDate: "2020-mm-dd"\n'),
    right: frontmatter('status: utkast\nsourceDate: "2020-05-14"\n'),
  },
  DOK004: {
    severity: 'fel',
    title: 'Datumet finns inte',
    explanation: 'Datumet finns inte i almanackan, oftast för att månad eller dag är för stor.',
    message: ({ written }: { written: string }) =>
      `Datumet "${written}" finns inte. Rätta månaden eller dagen.`,
    wrong: frontmatter('status: utkast\nsourceDate: "2024-02-30"\n'),
    right: frontmatter('status: utkast\nsourceDate: "2024-02-29"\n'),
  },
  DOK005: {
    severity: 'fel',
    title: 'Malltext står kvar i ett beslutat dokument',
    explanation:
      'Orden hör till en mall och skulle ha bytts ut. Ett beslutat dokument publiceras inte med dem.',
    message: ({ words }: { words: string }) =>
      `"${words}" ser ut som malltext som står kvar, men dokumentet är beslutat. Byt ut orden eller ta bort dem.`,
    wrong: frontmatter(`${DECIDED}owner: "[ange funktion]"\n`),
    right: frontmatter(`${DECIDED}owner: Utvecklingschefen\n`),
  },
  DOK006: {
    severity: 'varning',
    title: 'Malltext står kvar',
    explanation: 'Orden hör till en mall och ska bytas ut innan dokumentet beslutas.',
    message: ({ words }: { words: string }) =>
      `"${words}" ser ut som malltext som står kvar. Byt ut orden eller ta bort dem.`,
    wrong: frontmatter('status: utkast\nowner: "[ange funktion]"\n'),
    right: frontmatter('status: utkast\nowner: Utvecklingschefen\n'),
  },
  DOK007: {
    severity: 'varning',
    title: 'Beslutat, men inte av vem',
    explanation:
      'Ett dokument med status beslutad bör ange vem som beslutade. Säger källan inget står "anges inte" på webbplatsen.',
    message: () =>
      'Dokumentet är beslutat men saknar decision.body. Ange vem som beslutade, om källan säger det.',
    wrong: frontmatter('status: beslutad\ndecision:\n  date: "2024-03-05"\n'),
    right: frontmatter(DECIDED),
  },
  DOK008: {
    severity: 'varning',
    title: 'Beslutat, men inte när',
    explanation:
      'Ett dokument med status beslutad bör ange beslutsdatum. Säger källan inget står "anges inte" på webbplatsen.',
    message: () =>
      'Dokumentet är beslutat men saknar decision.date. Ange beslutsdatumet, om källan säger det.',
    wrong: frontmatter('status: beslutad\ndecision:\n  body: region\n'),
    right: frontmatter(DECIDED),
  },
  DOK009: {
    severity: 'varning',
    title: 'Giltighetstiden har gått ut',
    explanation:
      'Dokumentet gäller inte längre enligt sitt sista giltighetsdatum. Sidan visar det tydligt för läsaren.',
    message: ({ date }: { date: string }) =>
      `Giltighetstiden gick ut ${date}. Förläng den, lägg in en ny utgåva, eller sätt status upphavd.`,
    wrong: frontmatter(`${DECIDED}validTo: "2024-12-31"\n`),
    right: frontmatter(`${DECIDED}validTo: "2099-12-31"\n`),
  },
  DOK010: {
    severity: 'varning',
    title: 'Dags att granska dokumentet',
    explanation: 'Dagen då dokumentet senast skulle granskas har passerat.',
    message: ({ date }: { date: string }) =>
      `Dokumentet skulle ha granskats senast ${date}. Granska det och sätt ett nytt datum i reviewBy.`,
    wrong: frontmatter(`${DECIDED}reviewBy: "2024-12-31"\n`),
    right: frontmatter(`${DECIDED}reviewBy: "2099-12-31"\n`),
  },
  DOK011: {
    severity: 'varning',
    title: 'Giltighetstiden går snart ut',
    explanation: 'Dokumentet slutar gälla inom sex månader. Det brukar vara lagom tid för en ny utgåva.',
    message: ({ date }: { date: string }) =>
      `Giltighetstiden går ut ${date}, inom sex månader. Förbered en ny utgåva eller en förlängning.`,
    wrong: frontmatter(`${DECIDED}validTo: "2026-03-31"\n`),
    right: frontmatter(`${DECIDED}validTo: "2099-12-31"\n`),
  },
  DOK012: {
    severity: 'fel',
    title: 'Dokumentet slutar gälla innan det börjar',
    explanation: 'Det sista giltighetsdatumet ligger före det första. Ett av dem är fel.',
    message: ({ from, to }: { from: string; to: string }) =>
      `Dokumentet gäller till ${to} men börjar gälla ${from}. Rätta ett av datumen.`,
    wrong: frontmatter(`${DECIDED}validFrom: "2024-05-01"\nvalidTo: "2024-04-01"\n`),
    right: frontmatter(`${DECIDED}validFrom: "2024-05-01"\nvalidTo: "2099-04-01"\n`),
  },
} as const satisfies CatalogueSection;
