import { byNearness, type Near } from '../words/near.ts';
import type { OpenLexicon } from './open.ts';

const nearest = (a: readonly Near[], b: readonly Near[]): Near[] => {
  const known = new Set(a.map(({ word }) => word));
  return [...a, ...b.filter(({ word }) => !known.has(word))].sort(byNearness);
};

/**
 * What the texts have and, over it, what people write, as far as a query needs it: a query means the same
 * whatever was asked before.
 */
export const layered = (texts: OpenLexicon, written: OpenLexicon): OpenLexicon => ({
  ...texts,
  get names() {
    return texts.names;
  },
  knows: (word) => texts.knows(word) || written.knows(word),
  unaccented: (word) => [...new Set([...texts.unaccented(word), ...written.unaccented(word)])],
  near: (word, bound) => nearest(texts.near(word, bound), written.near(word, bound)),
  isSwedish: (word) => texts.isSwedish(word) || written.isSwedish(word),
  synonymsFrom: written.synonymsFrom,
  evidence: written.evidence,
  isCommon: written.isCommon,
});
