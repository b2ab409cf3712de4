import type { EntityType } from '../../model/graph/types.ts';
import type { Name } from '../lexicon/types.ts';
import type { Stretch } from '../query/names-in.ts';
import type { ReadQuery } from '../query/words.ts';
import type { QueryEntity, QueryWords } from './query-words.ts';

const TYPES: ReadonlySet<string> = new Set<EntityType>([
  'organisation',
  'group',
  'post',
  'office',
  'role',
  'kind',
  'reference',
  'term',
]);

/** A query as the compiler read it, for answering: its words in order, and the names found among them. */
export function answerWords(
  raw: string,
  { words, english }: ReadQuery,
  names: readonly Stretch<Name>[],
): QueryWords {
  return {
    raw,
    tokens: words.map(({ text, stem }) => ({ text, stem })),
    entities: names.flatMap(({ from, to, found }) =>
      found
        .filter(({ kind }) => TYPES.has(kind))
        .map(({ id, kind }): QueryEntity => ({ id, type: kind as EntityType, tokens: [from, to] })),
    ),
    english,
  };
}
