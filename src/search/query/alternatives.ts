import { stemmer } from '@orama/stemmers/swedish';
import type { OpenLexicon } from '../lexicon/open.ts';
import { folded } from '../words/fold.ts';
import { isStopword } from '../words/stopwords.ts';
import { wordsOf } from '../words/tokens.ts';
import type { Alternative } from './plan.ts';

/** The index finds every word that begins with the stem it makes of a word: forms that another one finds are left out. */
function fewest(forms: readonly string[]): string[] {
  const stems = forms.map((form) => ({ form, stem: stemmer(folded(form)) }));
  const shortestFirst = [...stems].sort(
    (a, b) => a.stem.length - b.stem.length || (a.form < b.form ? -1 : 1),
  );
  const kept: typeof stems = [];
  for (const one of shortestFirst) {
    if (!kept.some(({ stem }) => one.stem.startsWith(stem))) kept.push(one);
  }
  return kept.map(({ form }) => form);
}

/** Forms of a word that are asked for, at most; more are rare and cost a search each. */
const MOST_FORMS = 3;

/** A word that stands in compounds alone. */
const IN_COMPOUNDS = 0.9;

/** The searches that find all forms of a word which the texts have. */
export function formsOf(word: string, weight: number, lexicon: OpenLexicon): Alternative[] {
  const family = lexicon.family(word);
  if (!family) return lexicon.inCompounds(word) ? [{ text: word, weight: weight * IN_COMPOUNDS }] : [];
  return fewest(family.forms)
    .slice(0, MOST_FORMS)
    .map((text) => ({ text, weight }));
}

/** The searches that find a concept of the thesaurus or a name: a word with its forms, or all words of a phrase. */
export function searchesFor(concept: string, weight: number, lexicon: OpenLexicon): Alternative[] {
  const words = wordsOf(concept).filter((word) => !isStopword(word));
  const [only] = words;
  if (only === undefined) return [];
  if (words.length === 1) return formsOf(only, weight, lexicon);
  return [{ text: words.map((word) => formsOf(word, 1, lexicon)[0]?.text ?? word).join(' '), weight }];
}

/** Drops searches that another one with at least the same weight already is. */
export function unique(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>();
  for (const one of alternatives) {
    const seen = best.get(one.text);
    if (!seen || seen.weight < one.weight) best.set(one.text, one);
  }
  return [...best.values()];
}
