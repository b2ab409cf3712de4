import type { EntityType } from '../../model/graph/types.ts';
import type { OpenLexicon } from '../lexicon/open.ts';
import { namesIn } from '../query/names-in.ts';
import type { ReadQuery } from '../query/words.ts';
import type { QueryEntity, QueryWords } from './query-words.ts';

const TYPES: ReadonlySet<string> = new Set<EntityType>([
  'organisation',
  'group',
  'role',
  'kind',
  'reference',
  'term',
]);

/**
 * A query as the compiler read it, for answering: its words in order, and the names found among them. A post
 * is read as its role and its group, so that the same question fits groups whose texts name no such post.
 */
export function answerWords(raw: string, { words, english }: ReadQuery, lexicon: OpenLexicon): QueryWords {
  const names = namesIn(words, {
    ...lexicon,
    namesFrom: (stem) => lexicon.namesFrom(stem).filter(({ of }) => TYPES.has(of.kind)),
  });
  return {
    raw,
    tokens: words.map(({ text, stem, written, corrected }) => ({
      text,
      stem,
      ...(corrected && { written }),
    })),
    entities: names.flatMap(({ from, to, found }) =>
      found.map(({ id, kind }): QueryEntity => ({ id, type: kind as EntityType, tokens: [from, to] })),
    ),
    english,
  };
}
