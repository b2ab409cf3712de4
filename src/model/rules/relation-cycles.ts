import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Fact, Reference } from '../graph/types.ts';
import { findCycles, type Edge } from './cycles.ts';
import { factsIn } from './facts-in.ts';
import type { Rule } from './input.ts';
import { statementPlace } from './statement-source.ts';

/** Ids that a reference names for certain; alternatives name nobody for certain. */
const certain = (reference: Reference | undefined): readonly string[] =>
  reference === undefined || (reference.connective !== 'all' && reference.ids.length > 1)
    ? []
    : reference.ids;

const edgesOf = (fact: Fact): Edge<Fact>[] =>
  certain(fact.subject).flatMap((from) =>
    certain(fact.object.reference).map((to) => ({ from, to, about: fact })),
  );

const CODES = [
  ['part-of', 'NET001'],
  ['answers-to', 'NET002'],
] as const;

/** Nothing is part of itself, and nobody answers to themselves, however long the way round. */
export const relationCycles: Rule = (input) => {
  const facts = factsIn(input);
  return CODES.flatMap(([verb, code]) =>
    findCycles(facts.filter((fact) => fact.verb === verb).flatMap(edgesOf)).map(({ ids, closing }) =>
      diagnostic(code, statementPlace(input, closing.statement), { chain: ids.join(' → ') }),
    ),
  );
};
