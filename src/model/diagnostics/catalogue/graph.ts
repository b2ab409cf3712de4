import type { CatalogueSection, Piece } from './types.ts';

const FILE = 'documents/region/uppdrag/1.md';
const pair = (sentences: string, says: string): readonly Piece[] => [
  { file: FILE, part: 'text', content: `## Uppdrag {#uppdrag}\n\n${sentences}\n` },
  { file: 'documents/region/uppdrag/1.says.yaml', content: `about: arbetsgrupp\nuppdrag:\n  says:\n${says}` },
];
const GROUP: Piece = { file: 'groups/region/vardgrupp.yaml', content: 'name: vårdgruppen\nform: group\n' };

/** What the statements say together. */
export const RELATIONS = {
  NET001: {
    severity: 'fel',
    title: 'En grupp ingår i sig själv',
    explanation:
      'Utsagorna säger tillsammans att något är en del av sig självt. Oftast är part-of vänt åt fel håll, eller så borde det vara consists-of.',
    message: ({ chain }: { chain: string }) =>
      `Det här gör att något blir en del av sig självt: ${chain}. Kontrollera riktningen på part-of och consists-of.`,
    wrong: [
      ...pair(
        'Arbetsgruppen är en del av vårdgruppen. Vårdgruppen är en del av arbetsgruppen.',
        '    - { quote: Arbetsgruppen är en del av vårdgruppen, part-of: vardgrupp }\n    - { quote: Vårdgruppen är en del av arbetsgruppen, actor: vardgrupp, part-of: arbetsgrupp }\n',
      ),
      GROUP,
    ],
    right: [
      ...pair(
        'Arbetsgruppen är en del av vårdgruppen.',
        '    - { quote: Arbetsgruppen är en del av vårdgruppen, part-of: vardgrupp }\n',
      ),
      GROUP,
    ],
  },
  NET002: {
    severity: 'fel',
    title: 'En grupp svarar inför sig själv',
    explanation:
      'Utsagorna säger tillsammans att någon svarar inför sig själv. answers-to går från den som svarar till den som är över.',
    message: ({ chain }: { chain: string }) =>
      `Det här gör att någon svarar inför sig själv: ${chain}. Kontrollera riktningen på answers-to.`,
    wrong: [
      ...pair(
        'Arbetsgruppen svarar inför vårdgruppen. Vårdgruppen svarar inför arbetsgruppen.',
        '    - { quote: Arbetsgruppen svarar inför vårdgruppen, answers-to: vardgrupp }\n    - { quote: Vårdgruppen svarar inför arbetsgruppen, actor: vardgrupp, answers-to: arbetsgrupp }\n',
      ),
      GROUP,
    ],
    right: [
      ...pair(
        'Arbetsgruppen svarar inför vårdgruppen.',
        '    - { quote: Arbetsgruppen svarar inför vårdgruppen, answers-to: vardgrupp }\n',
      ),
      GROUP,
    ],
  },
  NET003: {
    severity: 'fel',
    title: 'En kedja av poster leder tillbaka till sig själv',
    explanation:
      'Roller (broader), grupper (instanceOf) och organisationer (members) kan inte leda tillbaka till sig själva.',
    message: ({ chain, key }: { chain: string; key: string }) =>
      `Kedjan av ${key} leder tillbaka till sig själv: ${chain}. Ta bort ett av leden.`,
    wrong: [
      { file: 'roles/sekreterare.yaml', content: 'name: sekreterare\nbroader: skrivare\n' },
      { file: 'roles/skrivare.yaml', content: 'name: skrivare\nbroader: sekreterare\n' },
    ],
    right: [
      { file: 'roles/sekreterare.yaml', content: 'name: sekreterare\nbroader: ledamot\n' },
      { file: 'roles/skrivare.yaml', content: 'name: skrivare\nbroader: sekreterare\n' },
    ],
  },
  NET004: {
    severity: 'upplysning',
    title: 'Källorna skiljer sig',
    explanation:
      'Två dokument från samma utgivare svarar olika på samma fråga. Båda visas, med upplysningen "källorna skiljer sig". Det behöver inte vara fel.',
    message: ({ question, other }: { question: string; other: string }) =>
      `Ett annat dokument från samma utgivare (${other}) säger något annat om ${question}. Kontrollera att båda är rätt återgivna.`,
    wrong: [
      ...pair(
        'Regionen utser ledamöterna.',
        '    - { quote: Regionen utser ledamöterna, actor: region, appoints: arbetsgrupp/ledamot }\n',
      ),
      {
        file: 'documents/region/arbetsordning/1.md',
        part: 'text',
        content: '## Val {#val}\n\nGruppen utser ledamöterna.\n',
      },
      {
        file: 'documents/region/arbetsordning/1.says.yaml',
        content:
          'about: arbetsgrupp\nval:\n  says:\n    - { quote: Gruppen utser ledamöterna, appoints: arbetsgrupp/ledamot }\n',
      },
    ],
    right: [
      ...pair(
        'Regionen utser ledamöterna.',
        '    - { quote: Regionen utser ledamöterna, actor: region, appoints: arbetsgrupp/ledamot }\n',
      ),
      {
        file: 'documents/region/arbetsordning/1.md',
        part: 'text',
        content: '## Val {#val}\n\nRegionen utser ledamöterna.\n',
      },
      {
        file: 'documents/region/arbetsordning/1.says.yaml',
        content:
          'about: arbetsgrupp\nval:\n  says:\n    - { quote: Regionen utser ledamöterna, actor: region, appoints: arbetsgrupp/ledamot }\n',
      },
    ],
  },
  NET005: {
    severity: 'varning',
    title: 'Passiv mening utan skriven actor',
    explanation:
      'En passiv mening ("utses", "följs upp") säger inte själv vem som gör det. Skriv actor på utsagan: unstated om texten inte säger vem, annars den som texten anger.',
    message: ({ verb, quote }: { verb: string; quote: string }) =>
      `"${verb}" i "${quote}" är passivt, men utsagan ärver sin actor. Skriv actor: unstated, eller den som texten anger.`,
    wrong: pair('Planen följs upp varje år.', '    - Planen följs upp varje år\n'),
    right: pair(
      'Planen följs upp varje år.',
      '    - { quote: Planen följs upp varje år, actor: unstated }\n',
    ),
  },
  NET006: {
    severity: 'upplysning',
    title: 'Inget dokument säger något om det här',
    explanation:
      'Ingen utsaga nämner den här gruppen, organisationen, rollen eller det här dokumentet. Sidan blir nästan tom, men det är inte fel.',
    message: ({ label }: { label: string }) =>
      `Inget dokument säger något om ${label}. Sidan visar bara namnet tills en utsaga pekar på den.`,
    wrong: [GROUP],
    right: [
      ...pair(
        'Gruppen ska ta fram en plan åt vårdgruppen.',
        '    - { quote: Gruppen ska … vårdgruppen, for: vardgrupp }\n',
      ),
      GROUP,
    ],
  },
  NET007: {
    severity: 'varning',
    title: 'Diagrammet är för stort',
    explanation:
      'Ett diagram med fler än 20 rutor går inte att läsa på en telefon. Dela upp det, eller visa färre grupper; listan bredvid kan ändå nås från organisationens sida.',
    message: ({ count, cap }: { count: number; cap: number }) =>
      `Diagrammet visar ${count} rutor, men högst ${cap} går att läsa. Dela upp det i flera.`,
    wrong: [
      {
        file: 'charts/grupper.yaml',
        content: `title: Grupper\ndescription: Regionens grupper.\norganisation: region\nshow:\n${'  - region/arbetsgrupp\n'.repeat(21)}`,
      },
    ],
    right: [
      {
        file: 'charts/grupper.yaml',
        content:
          'title: Grupper\ndescription: Regionens grupper.\norganisation: region\nshow:\n  - region/arbetsgrupp\n',
      },
    ],
  },
} as const satisfies CatalogueSection;
