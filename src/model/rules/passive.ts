import { sv } from '../strength/sv.ts';
import { tokens } from '../strength/tokens.ts';

/** Verbs in -s that say what somebody does, not what is done to them. */
const DEPONENT = new Set(
  (
    'finns hoppas lyckas misslyckas andas minns trivs saknas åldras vistas umgås syns känns behövs krävs kräks svettas ' +
    'turas envisas samsas enas möts träffas fattas låtsas tycks lyckats finnas behövas krävas synas ses höras hörs'
  ).split(' '),
);

/** After one of these, a verb belongs to a clause of its own. */
const isSubordinator = (word: string): boolean => word === sv.that.word || sv.subordinators.has(word);

/** Foreign nouns ("instans", "basis") end in -s too. */
const isPassive = (word: string): boolean =>
  word.endsWith('s') && !DEPONENT.has(word) && !/(?:ans|ens|is|us|ss)$/.test(word);

/**
 * The passive verb of the main clause of some words ("utses", "följs"), or undefined. Cautious: a
 * sentence that begins with a subordinate clause is not looked at beyond it.
 */
export function mainPassive(words: string): string | undefined {
  if (!/s(?![\p{L}\p{N}])/u.test(words)) return undefined;
  const all = tokens(words);
  for (const [index, { word, isName }] of all.entries()) {
    if (isSubordinator(word)) return undefined;
    if (isName) continue;
    if (sv.modals.has(word)) {
      const infinitive = all.slice(index + 1).find(({ word: next }) => sv.infinitive(next) !== 'no');
      return infinitive !== undefined && isPassive(infinitive.word) ? infinitive.word : undefined;
    }
    if (sv.finite(word, all[index - 1]?.word ?? '')) return isPassive(word) ? word : undefined;
  }
  return undefined;
}
