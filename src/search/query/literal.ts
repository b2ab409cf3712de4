import { parseQuery } from '../words/tokens.ts';
import type { Concept, Plan } from './plan.ts';

/** A query taken as it stands: its words, and phrases within quotation marks, nothing else. */
export function literalPlan(text: string): Plan {
  const { tokens, phrases } = parseQuery(text);
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phrases.find(([from]) => from === at);
    const words = tokens
      .slice(at, phrase?.[1] ?? at + 1)
      .map((token) => token.text)
      .join(' ');
    concepts.push({
      words,
      alternatives: [{ text: words, weight: 1, ...(phrase && { phrase: true as const }) }],
      weight: 1,
      names: [],
    });
    if (phrase) at = phrase[1] - 1;
  }
  return {
    query: { words: [], phrases: [], english: false },
    concepts,
    missing: [],
    compares: false,
    likeness: () => 0,
    notes: { corrected: [], also: [], missing: [], changed: false },
  };
}
