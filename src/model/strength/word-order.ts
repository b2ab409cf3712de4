import type { Token } from './tokens.ts';
import type { Likelihood, StrengthWords } from './types.ts';

/** How far ahead the verb of "att i samverkan med berörda verksamheter ta emot" may stand. */
const REACH = 12;

/** The next word that is neither an adverb nor a negation. */
function nextContent(all: readonly Token[], index: number, words: StrengthWords): number {
  let next = index + 1;
  while (next < all.length) {
    const word = all[next]?.word ?? '';
    if (!words.adverb(word) && !words.negations.has(word)) break;
    next += 1;
  }
  return next;
}

/** A modal directly before its subject, as in "kan gruppen inrätta": only the verb of a main clause stands so. */
export function isInverted(all: readonly Token[], index: number, words: StrengthWords): boolean {
  const next = all[nextContent(all, index, words)];
  if (next === undefined) return false;
  const { word } = next;
  if (words.prepositions.has(word) || words.coordinators.has(word) || words.subordinators.has(word))
    return false;
  if (word === words.that.word || words.modals.has(word)) return false;
  return words.infinitive(word) === 'no';
}

/** A word in -a with no noun after it is no adjective: "får rösta", "får rösta i frågor". */
function standsAlone(all: readonly Token[], index: number, words: StrengthWords): boolean {
  const next = all[index + 1];
  if (next === undefined || /[.,;:]/.test(next.gap)) return true;
  const { word } = next;
  return (
    words.prepositions.has(word) ||
    words.coordinators.has(word) ||
    words.determiners.has(word) ||
    words.subordinators.has(word)
  );
}

/** Whether an infinitive comes after a word, before any other verb, clause or stop: surely, maybe or not. */
export function infinitiveAfter(all: readonly Token[], index: number, words: StrengthWords): Likelihood {
  let likely: Likelihood = 'no';
  for (let at = index + 1; at < Math.min(all.length, index + 1 + REACH); at += 1) {
    const token = all[at];
    if (token === undefined || /[;:]/.test(token.gap)) break;
    const { word } = token;
    if (word === words.that.word || words.modals.has(word)) break;
    const found = words.infinitive(word);
    if (found === 'sure' || (found === 'maybe' && standsAlone(all, at, words))) return 'sure';
    if (found === 'maybe') likely = 'maybe';
    const isNoun = token.isName || words.prepositions.has(all[at - 1]?.word ?? '');
    if (!isNoun && found === 'no' && at > index + 1 && words.finite(word, all[at - 1]?.word ?? '')) break;
  }
  return likely;
}
