import { didYouMean } from '../near-miss.ts';
import type { CatalogueSection, Piece } from './types.ts';

const lines = (content: string): readonly Piece[] => [{ file: 'fragor.yaml', content }];

/** Questions of readers, under the section that answers them. */
export const READER_QUESTIONS = {
  FRG001: {
    severity: 'fel',
    title: 'En fråga leder till ett avsnitt som inte finns',
    explanation:
      'I fragor.yaml står frågorna under avsnittet som svarar på dem, skrivet som region/dokument#avsnitt: dokumentets mapp och avsnittets ankare i adressen.',
    message: ({ section, known }: { section: string; known: readonly string[] }) =>
      `Avsnittet "${section}" finns inte.${didYouMean(section, known) || ' Skriv dokumentets mapp och avsnittets ankare, som region/dokument#avsnitt, eller ta bort frågorna.'}`,
    wrong: lines('region/uppdrag#updrag:\n  - vad ska gruppen göra\n'),
    right: lines('region/uppdrag#uppdrag:\n  - vad ska gruppen göra\n'),
  },
  FRG002: {
    severity: 'varning',
    title: 'Samma fråga två gånger under ett avsnitt',
    explanation: 'En fråga behöver bara stå en gång under varje avsnitt.',
    message: ({ question }: { question: string }) =>
      `Frågan "${question}" står redan under avsnittet. Ta bort den ena.`,
    wrong: lines('region/uppdrag#uppdrag:\n  - vad ska gruppen göra\n  - Vad ska gruppen göra\n'),
    right: lines('region/uppdrag#uppdrag:\n  - vad ska gruppen göra\n'),
  },
} as const satisfies CatalogueSection;
