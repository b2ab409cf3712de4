import { didYouMean } from '../near-miss.ts';
import type { CatalogueSection, Piece } from './types.ts';

const lines = (content: string): readonly Piece[] => [{ file: 'sokord.yaml', content }];

interface Absent {
  /** What stands before the colon, between commas. */
  readonly word: string;
  /** The word of it that stands nowhere. */
  readonly absent: string;
  readonly known: readonly string[];
}

/** The thesaurus: what people write for what the texts call something else. */
export const SEARCH_WORDS = {
  SOK001: {
    severity: 'fel',
    title: 'Ett sökord leder till ord som inte finns',
    explanation:
      'Före kolonet i sokord.yaml står ord ur texterna eller namnen, i vilken böjning som helst. Finns de inte där leder raden ingenstans.',
    message: ({ word, absent, known }: Absent) => {
      const of = absent === word ? '' : ` i "${word}"`;
      const otherwise = ' Skriv ett ord som texterna använder, eller ta bort raden.';
      return `"${absent}"${of} står inte i någon text och inte i något namn.${didYouMean(absent, known) || otherwise}`;
    },
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
  SOK004: {
    severity: 'fel',
    title: 'Ett ord saknas före kolonet',
    explanation:
      'Före kolonet i sokord.yaml står ett ord ur texterna, eller flera med komma emellan. Ett komma för mycket, eller bara ett litet ord som ”om” eller ”i”, leder till allt eller inget.',
    message: ({ word }: { word: string }) =>
      word === ''
        ? 'Det står inget ord på ena sidan om ett komma. Ta bort kommatecknet, eller skriv ordet.'
        : `"${word}" säger för lite för att hitta något. Skriv ett ord på minst tre bokstäver.`,
    wrong: lines('svenska:\n  plan,: [planering]\n'),
    right: lines('svenska:\n  plan: [planering]\n'),
  },
  SOK005: {
    severity: 'fel',
    title: 'Ett sökord leder till ord som inte står tillsammans',
    explanation:
      'Flera ord utan komma emellan söks tillsammans: alla ska stå i samma avsnitt, eller i samma namn. Ska vart och ett av dem hittas för sig skrivs komma emellan.',
    message: ({ word }: { word: string }) =>
      `Orden i "${word}" står inte tillsammans i något avsnitt eller namn. Skriv komma emellan dem, eller ord som står tillsammans.`,
    wrong: lines('svenska:\n  lokal plan: [planering]\n'),
    right: lines('svenska:\n  lokal, plan: [planering]\n'),
  },
  SOK006: {
    severity: 'varning',
    title: 'Ett ord som sägs saknas står i texterna',
    explanation:
      'Under saknas i sokord.yaml står ord för det som ingen text handlar om. Den som frågar om det får veta att det inte finns här, i stället för träffar på frågans andra ord.',
    message: ({ word }: { word: string }) =>
      `"${word}" står i någon text eller något namn, men är skrivet under saknas. Ta bort det där.`,
    wrong: lines('saknas: [plan, parkering]\n'),
    right: lines('saknas: [parkering]\n'),
  },
  SOK007: {
    severity: 'varning',
    title: 'Ett ord som sägs saknas leder någonstans',
    explanation: 'Samma ord kan inte både leda till ord i texterna och stå under saknas.',
    message: ({ word }: { word: string }) =>
      `"${word}" står både under saknas och efter ett kolon. Ta bort det ena.`,
    wrong: lines('svenska:\n  plan: [parkering]\nsaknas: [parkering]\n'),
    right: lines('saknas: [parkering]\n'),
  },
} as const satisfies CatalogueSection;
