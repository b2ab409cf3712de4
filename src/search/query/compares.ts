import type { Concept } from './plan.ts';
import type { QueryWord } from './words.ts';

/** Words that ask for a comparison; none of them is the subject. */
const COMPARING =
  /^(?:skilj\w*|skillnad\w*|jämför\w*|jmf|likhet\w*|olik\w*|likadan\w*|lika|kontra|respektive|versus|vs|motsvarar|annorlunda|difference\w*|differ\w*|compare\w*|comparison)$/u;

/** Whether a word asks for a comparison. */
export const isComparing = ({ text }: Pick<QueryWord, 'text'>): boolean => COMPARING.test(text);

/** Names of one sort that a comparison sets side by side count as one: a record is about one of them at most. */
export function sideBySide(concepts: readonly Concept[], kinds: readonly string[]): Concept[] {
  const isOne = ({ names }: Concept) => names.length > 0 && names.every(({ kind }) => kinds.includes(kind));
  const named = concepts.filter(isOne);
  const [first] = named;
  if (first === undefined || named.length < 2) return [...concepts];
  const together: Concept = {
    words: named.map(({ words }) => words).join(', '),
    alternatives: named.flatMap(({ alternatives }) => alternatives),
    weight: Math.max(...named.map(({ weight }) => weight)),
    names: named.flatMap(({ names }) => names),
  };
  return concepts
    .filter((one) => one === first || !isOne(one))
    .map((one) => (one === first ? together : one));
}
