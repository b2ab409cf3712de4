import { inForceOn, isDraft } from '../graph/in-force.ts';
import type { Fact } from '../graph/types.ts';
import { factsOfStatement } from '../statements/facts.ts';
import type { RuleInput } from './input.ts';

/** The facts of every edition, whether in force or not. */
export function factsIn({ corpus, expansions, asOf }: RuleInput): Fact[] {
  return [...expansions].flatMap(([id, { statements }]) => {
    const data = corpus.editions.get(id)?.data;
    if (data === undefined) return [];
    const state = { inForce: inForceOn(data, asOf), draft: isDraft(data) };
    return statements.flatMap((statement) => factsOfStatement({ ...statement, ...state }));
  });
}
