import { plain, unsaid } from './phrase.ts';
import { strengthMark } from './strength-words.ts';
import type { TieRow } from './tie-row.ts';

/**
 * An answer for those whom the answers before it do not hold for: the texts say nothing of them, and
 * what is said of others must not look like theirs.
 */
export const restUnsaid = (whom: string): TieRow => ({
  others: unsaid,
  strength: strengthMark({ modality: 'indicative' }),
  circumstances: [{ label: 'Gäller', value: plain(whom) }],
  readings: [],
  citations: [],
  draft: false,
  general: false,
  applied: [],
});

/** Whether some answer holds for everyone who asks. */
export const isAnswered = (rows: readonly TieRow[]): boolean =>
  rows.length > 0 && rows.every(({ citations }) => citations.length > 0);
