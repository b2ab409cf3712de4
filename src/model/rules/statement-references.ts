import { placeIn, type Rule } from './input.ts';
import { unresolved } from './unresolved.ts';

/** Actors, objects, kinds, levels, roles, terms and documents in statements must lead somewhere. */
export const statementReferences: Rule = (input) =>
  [...input.expansions].flatMap(([id, { problems }]) => {
    const organisation = input.corpus.editions.get(id)?.organisation ?? '';
    return problems.flatMap((problem) => {
      if (problem.code !== 'unresolved') return [];
      const place = placeIn(input.corpus, problem.file, problem.path);
      return unresolved(input, { what: problem.what, id: problem.id, place, organisation });
    });
  });
