import { wordsOf } from '../words/tokens.ts';
import type { QueryWords } from './query-words.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** After these the question itself begins: "… och undrar hur ofta …". */
const OPENERS: ReadonlySet<string> = new Set([
  'undrar',
  'undra',
  'veta',
  'fråga',
  'frågan',
  'wonder',
  'know',
]);

/** Number of the clause that each word stands in; all 0 where the words do not line up with what was written. */
export function clausesOf({ raw, tokens }: QueryWords): readonly number[] {
  const gaps = raw.split(WORD);
  const aligned = wordsOf(raw).length === tokens.length && gaps.length === tokens.length + 1;
  let clause = 0;
  return tokens.map((_, index) => {
    const before = tokens[index - 1]?.text ?? '';
    const broken = aligned && index > 0 && /[.,;:!?–]|\s-\s/u.test(gaps[index] ?? '');
    if (broken || OPENERS.has(before)) clause += 1;
    return clause;
  });
}
