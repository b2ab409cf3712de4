import { sv } from './sv.ts';
import type { StrengthWords } from './types.ts';

const LANGUAGES: Readonly<Record<string, StrengthWords>> = { sv };

/**
 * The words of a language, Swedish where none is named; undefined for a language without any: its texts
 * are not read with the words of another. "sv-SE" is "sv".
 */
export function wordsOfLanguage(language: string | undefined): StrengthWords | undefined {
  const [base = 'sv'] = (language ?? 'sv').toLowerCase().split('-');
  return LANGUAGES[base];
}
