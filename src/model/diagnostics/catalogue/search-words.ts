import type { CatalogueSection, Piece } from './types.ts';

const lines = (content: string): readonly Piece[] => [{ file: 'sokord.yaml', content }];

/** The thesaurus: what people write for what the texts call something else. */
export const SEARCH_WORDS = {
  SOK001: {
    severity: 'fel',
    title: 'Ett sökord leder till ord som inte finns',
    explanation:
      'Före kolonet i sokord.yaml står ord ur texterna eller namnen, i vilken böjning som helst. Finns de inte där leder raden ingenstans.',
    message: ({ word }: { word: string }) =>
      `"${word}" står inte i någon text och inte i något namn. Skriv ett ord som texterna använder, eller ta bort raden.`,
    wrong: lines('svenska:\n  parkering: [bil, p-plats]\n'),
    right: lines('svenska:\n  plan: [bil, p-plats]\n'),
  },
  SOK002: {
    severity: 'varning',
    title: 'Ett sökord pekar på sig självt',
    explanation:
      'Orden efter kolonet är sådana som folk skriver i stället för ordet i texten. Ordet självt hittas ändå.',
    message: ({ word }: { word: string }) =>
      `"${word}" står på båda sidor om kolonet. Ta bort det ur listan.`,
    wrong: lines('svenska:\n  plan: [plan, planering]\n'),
    right: lines('svenska:\n  plan: [planering]\n'),
  },
  SOK003: {
    severity: 'varning',
    title: 'Samma sökord två gånger på en rad',
    explanation: 'Ett ord behöver bara stå en gång på raden. Böjningar och felstavningar hittas ändå.',
    message: ({ word }: { word: string }) => `"${word}" står redan på raden. Ta bort det ena.`,
    wrong: lines('svenska:\n  plan: [planering, planering]\n'),
    right: lines('svenska:\n  plan: [planering]\n'),
  },
} as const satisfies CatalogueSection;
