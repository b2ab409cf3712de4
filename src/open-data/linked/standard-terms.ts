import type { VerbItem } from '../items/verb.ts';
import type { Value } from './node.ts';

/** The term of a published vocabulary for a verb, by which way it goes; none where the term is our own. */
export function standardTerms({ term }: VerbItem): readonly (readonly [term: string, value: Value])[] {
  if (term.startsWith('uw:')) return [];
  return term.startsWith('^')
    ? [['uw:reversedTerm', { '@id': term.slice(1) }]]
    : [['uw:standardTerm', { '@id': term }]];
}
