import { sv } from './sv.ts';
import type { StrengthWords } from './types.ts';

const LANGUAGES: Readonly<Record<string, StrengthWords>> = { sv };

/** The words of a language; Swedish where there are none. "sv-SE" is "sv". */
export function wordsOfLanguage(language: string | undefined): StrengthWords {
  const [base = 'sv'] = (language ?? 'sv').toLowerCase().split('-');
  return LANGUAGES[base] ?? sv;
}
